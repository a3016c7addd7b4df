import { Refusal } from './refusal.ts';

/** One field of a form as it travels in multipart; `fileName` is null where it is a text. */
export interface Part {
  name: string;
  fileName: string | null;
  mediaType: string;
  /** A view into the body, not a copy. */
  bytes: Buffer<ArrayBuffer>;
}

const LONGEST_HEADER_BYTES = 8_192;
const LINE_END = '\r\n';
/** Quotes within a name come as `%22` of browsers and as `\"` of others. */
const PARAMETER = /;\s*(name|filename)=(?:"((?:\\"|[^"])*)"|([^;"\s]*))/gi;

/**
 * The parts of a multipart body, one by one, so that whoever has enough stops. It reads no header longer than 8 KB,
 * so nothing can be hidden in one that takes memory to look at.
 *
 * @param body the whole body, whose size was bounded before
 * @param contentType the request's, with the boundary
 * @throws Refusal when it is not whole, or no form of a browser
 */
export function* readParts(body: Buffer, contentType: string): Generator<Part> {
  const boundary = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  if (!boundary) throw unreadable();
  const mark = `--${boundary[1] ?? boundary[2]}`;
  let at = body.indexOf(mark);
  while (at !== -1) {
    at += mark.length;
    if (body.toString('latin1', at, at + 2) === '--') return;
    const headEnd = body.subarray(at, at + LONGEST_HEADER_BYTES).indexOf(LINE_END + LINE_END);
    if (headEnd === -1) throw unreadable();
    const begin = at + headEnd + 2 * LINE_END.length;
    // An empty field: the line before the boundary is the one that ends the header.
    const end = body.indexOf(LINE_END + mark, begin - LINE_END.length);
    if (end === -1) throw unreadable();
    const bytes = body.subarray(begin, Math.max(begin, end)) as Buffer<ArrayBuffer>;
    yield { ...readHeader(body.toString('utf8', at, at + headEnd)), bytes };
    at = end + LINE_END.length;
  }
  throw unreadable();
}

function readHeader(head: string): Omit<Part, 'bytes'> {
  const lines = head.split(LINE_END);
  const disposition = lines.find((line) => /^content-disposition:\s*form-data/i.test(line)) ?? '';
  const found: Record<string, string> = {};
  for (const [, name = '', quoted, plain] of disposition.matchAll(PARAMETER)) {
    found[name.toLowerCase()] ??= (quoted ?? plain ?? '').replace(/\\"|%22/g, '"');
  }
  const { name, filename } = found;
  if (!name) throw unreadable();
  const mediaType = lines.find((line) => /^content-type:/i.test(line))?.slice('content-type:'.length) ?? '';
  // Of a path only the last step, as old browsers send it whole.
  const fileName = filename === undefined ? null : (filename.split(/[/\\]/).pop() ?? '');
  return { name, fileName, mediaType: mediaType.trim() };
}

function unreadable(): Refusal {
  return new Refusal('invalid', 'core:refusal.unreadable');
}
