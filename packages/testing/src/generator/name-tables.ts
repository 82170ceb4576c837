/**
 * Ordinary Spanish and Mapuche names to put together by chance; no table of real people stands behind them.
 * They hold what real lists hold and programs stumble over: ñ, accents, dieresis, apostrophes, blanks, hyphens, great length.
 */
export const GIRLS = [
  'Agustina', 'Amanda', 'Antonia', 'Belén', 'Camila', 'Catalina', 'Constanza', 'Daniela', 'Emilia', 'Fernanda', 'Florencia',
  'Gabriela', 'Ignacia', 'Inés', 'Isidora', 'Javiera', 'Josefa', 'Julieta', 'Laura', 'Lucía', 'Magdalena', 'Martina',
  'Millaray', 'Noemí', 'Paz', 'Rocío', 'Sofía', 'Trinidad', 'Valentina', 'Violeta', 'Ximena', 'Zoe', 'Begoña', 'Rayén',
  'María de los Ángeles', 'María José', 'Ana Sofía', 'Sigrid', 'Itziar', 'Úrsula',
] as const;

export const BOYS = [
  'Agustín', 'Alonso', 'Álvaro', 'Andrés', 'Benjamín', 'Bruno', 'Cristóbal', 'Damián', 'Diego', 'Emiliano', 'Esteban',
  'Facundo', 'Felipe', 'Gaspar', 'Germán', 'Ignacio', 'Iñaki', 'Joaquín', 'José Tomás', 'Julián', 'Lautaro', 'León',
  'Lucas', 'Martín', 'Matías', 'Maximiliano', 'Nahuel', 'Nicolás', 'Óscar', 'Pascual', 'Rafael', 'Ramón', 'Renato',
  'Sebastián', 'Simón', 'Tomás', 'Vicente', 'Juan de Dios', 'Ángel', 'Íñigo',
] as const;

export const SURNAMES = [
  'Acuña', 'Aguilera', 'Alarcón', 'Araya', 'Arriagada', 'Barrientos', 'Bascuñán', 'Becerra', 'Briceño', 'Bustamante',
  'Cárdenas', 'Castañeda', 'Catrileo', 'Cea', 'Contreras', 'Cuevas', "D'Angelo", "Dell'Orto", 'de la Fuente', 'del Río',
  'Espíndola', 'Farías', 'Fernández', 'Fuentealba', 'Gálvez', 'García-Huidobro', 'Godoy', 'Güiraldes', 'Henríquez', 'Huenchumil',
  'Ibáñez', 'Inostroza', 'Jara', 'Landaeta', 'Leiva', 'Llancapán', 'Maldonado', 'Marín', 'Meléndez', 'Millañir', 'Montecinos',
  'Muñoz', 'Navarrete', 'Núñez', 'Ñanco', 'Ojeda', 'Olivares', 'Orellana', 'Oyarzún', 'Pacheco', 'Peña', 'Pichún', 'Quezada',
  'Quiñones', 'Riquelme', 'Rozas', 'Saldaña', 'San Martín', 'Sepúlveda', 'Soto', 'Tapia', 'Toloza', 'Urrutia', 'Valdés',
  'Vargas', 'Vásquez', 'Vergara', 'Villagrán', 'Yáñez', 'Zúñiga',
] as const;

/** Long names that exist as a kind: they do not fit the narrow columns of old software. */
export const LONG_SURNAMES = ['Fernández de Castro y Montenegro', 'Ruiz de Gamboa-Echeñique', 'Martínez de la Concha del Villar'] as const;

/** What schools are called, without the kind before it. Invented. */
export const SCHOOL_NAMES = [
  'Los Aromos del Estero', 'Valle de los Ñires', 'Quebrada Clara', 'Volcán Dormido', 'Puente de Cimbra', 'El Peumo Viejo',
  'Cerro Dos Hermanas', 'Laguna del Chucao', 'Camino del Canelo', 'Alto los Boldos', 'Nieves de Agosto', 'Río Pequeño',
  'Piedra del Águila Mansa', 'Las Camelias de Ultramar', 'Estación La Güiña', 'Molino del Diablo',
] as const;
