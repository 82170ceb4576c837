import { codes, defineCodeList } from '../code-list.ts';

/** What a piece of equipment or furniture is. */
export const equipmentKind = defineCodeList({
  id: 'equipment-kind',
  title: { en: 'Kind of equipment', es: 'Tipo de equipo', pt: 'Tipo de equipamento' },
  source:
    'INEP, Educacenso 2025, record 10 fields 95–109, read second-hand; furniture, kitchen and health are this standard’s own; codes of this standard',
  date: '2025',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['desktop', 'Desktop computer', 'Computador de escritorio', 'Computador de mesa'],
      ['laptop', 'Laptop', 'Computador portátil'],
      ['tablet', 'Tablet', 'Tableta', 'Tablet'],
      ['server', 'Server', 'Servidor'],
      ['network-device', 'Router or access point', 'Enrutador o punto de acceso', 'Roteador ou ponto de acesso'],
      ['satellite-dish', 'Satellite dish', 'Antena parabólica'],
      ['printer', 'Printer', 'Impresora', 'Impressora'],
      ['copier', 'Copier', 'Fotocopiadora', 'Copiadora'],
      ['scanner', 'Scanner', 'Escáner', 'Scanner'],
      ['projector', 'Projector', 'Proyector', 'Projetor multimídia'],
      ['smart-board', 'Digital board', 'Pizarra digital', 'Lousa digital'],
      ['television', 'Television', 'Televisor'],
      ['sound-system', 'Sound system', 'Equipo de sonido', 'Aparelho de som'],
      ['video-player', 'Video player', 'Reproductor de video', 'Aparelho de DVD ou Blu-ray'],
      ['robotics-kit', 'Robotics kit', 'Kit de robótica'],
      ['laboratory-set', 'Laboratory set', 'Equipo de laboratorio', 'Conjunto de laboratório'],
      ['assistive-device', 'Assistive device', 'Dispositivo de apoyo', 'Tecnologia assistiva'],
      ['student-desk', 'Student desk with chair', 'Mesa y silla de estudiante', 'Carteira de estudante'],
      ['board', 'Writing board', 'Pizarrón', 'Quadro'],
      ['kitchen-set', 'Kitchen equipment', 'Equipo de cocina', 'Equipamento de cozinha'],
      ['vehicle', 'Vehicle or boat', 'Vehículo o lancha', 'Veículo ou barco'],
      ['other', 'Other', 'Otro', 'Outro'],
    ]),
});
