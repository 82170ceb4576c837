/**
 * The 346 communes of Chile by region, from north to south as far as the source has them so: names only, no official codes.
 *
 * Source: climoralesg/api-regiones-provincias-comunas-Chile at commit 5c034a9 (2022-07-15, ISC licence). Its spelling of fifteen
 * names was corrected, or set to the one in common use, by us; the source's spellings are in {@link COMMUNE_SPELLINGS}.
 */
export const COMMUNES_BY_REGION: readonly (readonly [region: string, communes: readonly string[]])[] = [
  [
    'Arica y Parinacota',
    [
      'Arica', 'Camarones', 'Putre', 'General Lagos',
    ],
  ],
  [
    'Tarapacá',
    [
      'Iquique', 'Alto Hospicio', 'Pozo Almonte', 'Camiña', 'Colchane', 'Huara', 'Pica',
    ],
  ],
  [
    'Antofagasta',
    [
      'Antofagasta', 'Mejillones', 'Sierra Gorda', 'Taltal', 'Calama', 'Ollagüe', 'San Pedro de Atacama',
      'Tocopilla', 'María Elena',
    ],
  ],
  [
    'Atacama',
    [
      'Copiapó', 'Caldera', 'Tierra Amarilla', 'Chañaral', 'Diego de Almagro', 'Vallenar', 'Alto del Carmen',
      'Freirina', 'Huasco',
    ],
  ],
  [
    'Coquimbo',
    [
      'La Serena', 'Coquimbo', 'Andacollo', 'La Higuera', 'Paihuano', 'Vicuña', 'Illapel', 'Canela', 'Los Vilos',
      'Salamanca', 'Ovalle', 'Combarbalá', 'Monte Patria', 'Punitaqui', 'Río Hurtado',
    ],
  ],
  [
    'Valparaíso',
    [
      'Valparaíso', 'Casablanca', 'Concón', 'Juan Fernández', 'Puchuncaví', 'Quintero', 'Viña del Mar',
      'Isla de Pascua', 'Los Andes', 'Calle Larga', 'Rinconada', 'San Esteban', 'La Ligua', 'Cabildo', 'Papudo',
      'Petorca', 'Zapallar', 'Quillota', 'La Calera', 'Hijuelas', 'La Cruz', 'Nogales', 'San Antonio', 'Algarrobo',
      'Cartagena', 'El Quisco', 'El Tabo', 'Santo Domingo', 'San Felipe', 'Catemu', 'Llay-Llay', 'Panquehue',
      'Putaendo', 'Santa María', 'Quilpué', 'Limache', 'Olmué', 'Villa Alemana',
    ],
  ],
  [
    'Libertador General Bernardo O’Higgins',
    [
      'Rancagua', 'Codegua', 'Coinco', 'Coltauco', 'Doñihue', 'Graneros', 'Las Cabras', 'Machalí', 'Malloa',
      'Mostazal', 'Olivar', 'Peumo', 'Pichidegua', 'Quinta de Tilcoco', 'Rengo', 'Requínoa', 'San Vicente',
      'Pichilemu', 'La Estrella', 'Litueche', 'Marchigüe', 'Navidad', 'Paredones', 'San Fernando', 'Chépica',
      'Chimbarongo', 'Lolol', 'Nancagua', 'Palmilla', 'Peralillo', 'Placilla', 'Pumanque', 'Santa Cruz',
    ],
  ],
  [
    'Maule',
    [
      'Talca', 'Constitución', 'Curepto', 'Empedrado', 'Maule', 'Pelarco', 'Pencahue', 'Río Claro', 'San Clemente',
      'San Rafael', 'Cauquenes', 'Chanco', 'Pelluhue', 'Curicó', 'Hualañé', 'Licantén', 'Molina', 'Rauco', 'Romeral',
      'Sagrada Familia', 'Teno', 'Vichuquén', 'Linares', 'Colbún', 'Longaví', 'Parral', 'Retiro', 'San Javier',
      'Villa Alegre', 'Yerbas Buenas',
    ],
  ],
  [
    'Biobío',
    [
      'Concepción', 'Coronel', 'Chiguayante', 'Florida', 'Hualqui', 'Lota', 'Penco', 'San Pedro de la Paz',
      'Santa Juana', 'Talcahuano', 'Tomé', 'Hualpén', 'Lebu', 'Arauco', 'Cañete', 'Contulmo', 'Curanilahue',
      'Los Álamos', 'Tirúa', 'Los Ángeles', 'Antuco', 'Cabrero', 'Laja', 'Mulchén', 'Nacimiento', 'Negrete',
      'Quilaco', 'Quilleco', 'San Rosendo', 'Santa Bárbara', 'Tucapel', 'Yumbel', 'Alto Biobío',
    ],
  ],
  [
    'Ñuble',
    [
      'Bulnes', 'Chillán', 'Chillán Viejo', 'El Carmen', 'Pemuco', 'Pinto', 'Quillón', 'San Ignacio', 'Yungay',
      'Cobquecura', 'Coelemu', 'Ninhue', 'Portezuelo', 'Quirihue', 'Ránquil', 'Trehuaco', 'Coihueco', 'Ñiquén',
      'San Carlos', 'San Fabián', 'San Nicolás',
    ],
  ],
  [
    'La Araucanía',
    [
      'Temuco', 'Carahue', 'Cunco', 'Curarrehue', 'Freire', 'Galvarino', 'Gorbea', 'Lautaro', 'Loncoche',
      'Melipeuco', 'Nueva Imperial', 'Padre Las Casas', 'Perquenco', 'Pitrufquén', 'Pucón', 'Saavedra',
      'Teodoro Schmidt', 'Toltén', 'Vilcún', 'Villarrica', 'Cholchol', 'Angol', 'Collipulli', 'Curacautín',
      'Ercilla', 'Lonquimay', 'Los Sauces', 'Lumaco', 'Purén', 'Renaico', 'Traiguén', 'Victoria',
    ],
  ],
  [
    'Los Ríos',
    [
      'Valdivia', 'Corral', 'Lanco', 'Los Lagos', 'Máfil', 'Mariquina', 'Paillaco', 'Panguipulli', 'La Unión',
      'Futrono', 'Lago Ranco', 'Río Bueno',
    ],
  ],
  [
    'Los Lagos',
    [
      'Puerto Montt', 'Calbuco', 'Cochamó', 'Fresia', 'Frutillar', 'Los Muermos', 'Llanquihue', 'Maullín',
      'Puerto Varas', 'Castro', 'Ancud', 'Chonchi', 'Curaco de Vélez', 'Dalcahue', 'Puqueldón', 'Queilén', 'Quellón',
      'Quemchi', 'Quinchao', 'Osorno', 'Puerto Octay', 'Purranque', 'Puyehue', 'Río Negro', 'San Juan de la Costa',
      'San Pablo', 'Chaitén', 'Futaleufú', 'Hualaihué', 'Palena',
    ],
  ],
  [
    'Aysén del General Carlos Ibáñez del Campo',
    [
      'Coyhaique', 'Lago Verde', 'Aysén', 'Cisnes', 'Guaitecas', 'Cochrane', 'O’Higgins', 'Tortel', 'Chile Chico',
      'Río Ibáñez',
    ],
  ],
  [
    'Magallanes y de la Antártica Chilena',
    [
      'Punta Arenas', 'Laguna Blanca', 'Río Verde', 'San Gregorio', 'Cabo de Hornos', 'Antártica', 'Porvenir',
      'Primavera', 'Timaukel', 'Natales', 'Torres del Paine',
    ],
  ],
  [
    'Metropolitana de Santiago',
    [
      'Santiago', 'Cerrillos', 'Cerro Navia', 'Conchalí', 'El Bosque', 'Estación Central', 'Huechuraba',
      'Independencia', 'La Cisterna', 'La Florida', 'La Granja', 'La Pintana', 'La Reina', 'Las Condes',
      'Lo Barnechea', 'Lo Espejo', 'Lo Prado', 'Macul', 'Maipú', 'Ñuñoa', 'Pedro Aguirre Cerda', 'Peñalolén',
      'Providencia', 'Pudahuel', 'Quilicura', 'Quinta Normal', 'Recoleta', 'Renca', 'San Joaquín', 'San Miguel',
      'San Ramón', 'Vitacura', 'Puente Alto', 'Pirque', 'San José de Maipo', 'Colina', 'Lampa', 'Til Til',
      'San Bernardo', 'Buin', 'Calera de Tango', 'Paine', 'Melipilla', 'Alhué', 'Curacaví', 'María Pinto',
      'San Pedro', 'Talagante', 'El Monte', 'Isla de Maipo', 'Padre Hurtado', 'Peñaflor',
    ],
  ],
];

/** Other spellings in which a commune is met -> its name in {@link COMMUNES_BY_REGION}. */
export const COMMUNE_SPELLINGS: Readonly<Record<string, string>> = {
  Riconada: 'Rinconada',
  Carahu: 'Carahue',
  Galvarin: 'Galvarino',
  'Padre las Casa': 'Padre Las Casas',
  'Pucó': 'Pucón',
  'Teodoro Schmid': 'Teodoro Schmidt',
  'San Nicolas': 'San Nicolás',
  'Cabo de Hornos (Ex. Navarino)': 'Cabo de Hornos',
  Treguaco: 'Trehuaco',
  Paiguano: 'Paihuano',
  Marichihue: 'Marchigüe',
  Calera: 'La Calera',
  Llaillay: 'Llay-Llay',
  'Aisén': 'Aysén',
  Tiltil: 'Til Til',
  Navarino: 'Cabo de Hornos',
  'San Vicente de Tagua Tagua': 'San Vicente',
  'San Francisco de Mostazal': 'Mostazal',
};
