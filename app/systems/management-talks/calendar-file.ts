interface CalendarTalk {
  no: string;
  topic: string;
  place: string;
  /** Minutes. */
  length: number;
  at: Date;
  /** Grows with every change, so that a calendar takes the later one. */
  version: number;
  now: Date;
}

/** `20240305T060000Z` */
function stamp(at: Date): string {
  return `${at.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}

/** A text as RFC 5545 §3.3.11 wants it. */
function escaped(text: string): string {
  return text.replace(/([\\;,])/g, '\\$1').replace(/\n/g, '\\n');
}

/** Lines of at most 75 octets, as RFC 5545 §3.1 wants them; no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const sign of line) {
    if (new TextEncoder().encode(current + sign).length > 74) {
      lines.push(current);
      current = ' ';
    }
    current += sign;
  }
  return [...lines, current].join('\r\n');
}

/** A talk for a calendar, RFC 5545. */
export function calendarFile({ no, topic, place, length, at, version, now }: CalendarTalk): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhijia//Talks//ZH',
    'BEGIN:VEVENT',
    `UID:${no}@zhijia`,
    `SEQUENCE:${version}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(at)}`,
    `DTEND:${stamp(new Date(at.getTime() + length * 60_000))}`,
    `SUMMARY:${escaped(`${topic}（${no}）`)}`,
    `LOCATION:${escaped(place)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.map(folded).join('\r\n');
}
