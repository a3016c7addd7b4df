/**
 * Where nothing is kept of who comes: the unnamed path, and where the QR codes of cards and posters lead. Written
 * without a slash at the end.
 */
const TRACELESS = ['/unnamed-concerns', '/c'];

/** Whether this path, in whatever spelling a router takes for it, must leave no trace of its visitor. */
export function isTraceless(path: string): boolean {
  const plain = decoded(path).toLowerCase().replace(/\/+/g, '/');
  return TRACELESS.some(
    (place) => plain === place || plain === `${place}.data` || plain.startsWith(`${place}/`),
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
