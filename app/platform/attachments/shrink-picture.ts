const LONGEST_SIDE = 1600;
const QUALITY = 0.82;

/**
 * Makes a photo small before it is sent: upright, at most 1600 pixels a side, JPEG without its metadata.
 * A phone that cannot do it sends the photo as it is; the server cleans it in any case.
 */
export async function shrinkPicture(file: File): Promise<Blob> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return await new Promise((resolve) => {
      canvas.toBlob((blob) => resolve(blob ?? file), 'image/jpeg', QUALITY);
    });
  } catch {
    return file;
  }
}
