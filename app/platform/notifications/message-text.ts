import type { Message } from './channel.ts';

/** C0 and C1 controls, and what ends a line or turns its direction. */
const BREAKING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** The text on one line, without control characters: for a header, or where a line must stay one. */
export function oneLine(text: string): string {
  return text.replace(BREAKING, ' ').trim();
}

/** The message as plain text of at most that many bytes of UTF-8; records that do not fit are left out at the end. */
export function plainText(message: Message, mostBytes: number): string {
  return fitting(message, mostBytes, ({ heading, sentences, link }) =>
    [heading, ...sentences, link ?? ''].map(oneLine).filter(Boolean).join('\n'),
  );
}

/** The same for WeCom, which makes links of `<a>`: what people typed can make none. */
export function linkedText(message: Message, mostBytes: number): string {
  return fitting(message, mostBytes, ({ heading, sentences, link }) => {
    const lines = [heading, ...sentences].map((line) =>
      oneLine(line).replace(/</g, '＜').replace(/>/g, '＞'),
    );
    if (link !== null) lines.push(`<a href="${escaped(link)}">${escaped(link)}</a>`);
    return lines.filter(Boolean).join('\n');
  });
}

/** The message as simple HTML. */
export function htmlText({ items, footer }: Message): string {
  const parts = items.map(({ heading, sentences, link }) => {
    const title =
      link === null ? escaped(heading) : `<a href="${escaped(link)}">${escaped(heading || link)}</a>`;
    return `<p><strong>${title}</strong><br>${sentences.map(escaped).join('<br>')}</p>`;
  });
  const end = footer ? `<p><a href="${escaped(footer.link)}">${escaped(footer.text)}</a></p>` : '';
  return `<!doctype html><meta charset="utf-8">${parts.join('')}${end}`;
}

function fitting(
  { title, items, footer }: Message,
  mostBytes: number,
  write: (item: Message['items'][number]) => string,
): string {
  const end = footer ? [`${footer.text} ${footer.link}`] : [];
  const parts = [oneLine(title).replace(/[<>]/g, ' ')];
  for (const item of items) {
    const next = write(item);
    if (bytesOf([...parts, next, ...end].join('\n\n')) > mostBytes) break;
    parts.push(next);
  }
  return [...parts, ...end].join('\n\n');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function escaped(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
