/** A cell of which there is none. */
export const NO_CELL = -1;
