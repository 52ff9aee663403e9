/** Side of a square of the report's pictures, in their own measure; its frame is drawn within the square's place. */
export const squareSide = 15
