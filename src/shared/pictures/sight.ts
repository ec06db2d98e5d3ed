/** The part of a long picture that is in sight, in pixels from its top. */
export interface Sight {
  readonly top: number
  readonly bottom: number
}
