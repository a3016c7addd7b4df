/** Where the photo of a representative is shown. */
export function photoUrl(representativeId: number, photoId: number): string {
  return `/representatives/${representativeId}/photo/${photoId}`;
}
