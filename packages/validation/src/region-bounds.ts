/**
 * The rectangle that holds Latin America and the Caribbean with their islands, in degrees, drawn wide: from north of Tijuana to
 * south of Cape Horn, from west of Guadalupe Island to east of Trindade. Drawn by hand; a place outside it is only asked about.
 */
const BOUNDS = { south: -57, north: 33.5, west: -119, east: -28 } as const;

/** Whether a place lies in the region that the standard was made for. */
export function isInRegion(latitude: number, longitude: number): boolean {
  return latitude >= BOUNDS.south && latitude <= BOUNDS.north && longitude >= BOUNDS.west && longitude <= BOUNDS.east;
}

/** Whether a place lies outside the region, but would lie in it with its two coordinates in each other’s place. */
export function isSwapped(latitude: number, longitude: number): boolean {
  return !isInRegion(latitude, longitude) && isInRegion(longitude, latitude);
}
