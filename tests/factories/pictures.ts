import sharp from 'sharp';

/** A photo as a phone takes it: JPEG with the place where it was taken. */
export async function buildPhoto(size = { width: 64, height: 48 }): Promise<File> {
  const bytes = await sharp({ create: { ...size, channels: 3, background: '#336699' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'PhoneMaker', Model: 'Secret-Model' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '31/1 14/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '121/1 28/1 0/1',
      },
    })
    .toBuffer();
  return new File([new Uint8Array(bytes)], 'IMG_0001.jpg', { type: 'image/jpeg' });
}
