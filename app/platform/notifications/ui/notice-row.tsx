import { Form } from '@remix-run/react';
import { AlarmClock, Bell, type LucideIcon, Megaphone, PencilLine, TriangleAlert } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { NoticeKind } from '../notice.ts';
import type { ShownNotice } from '../queries-inbox.server.ts';
import { noticeTexts } from '../texts/zh-CN.ts';

const ICONS: Record<NoticeKind, { icon: LucideIcon; tone: string }> = {
  MINE: { icon: Bell, tone: 'text-press' },
  WAITS: { icon: PencilLine, tone: 'text-press' },
  SOON: { icon: AlarmClock, tone: 'text-warn' },
  LATE: { icon: TriangleAlert, tone: 'text-seal' },
  CHASED: { icon: Megaphone, tone: 'text-warn' },
};

/** One notice. It is a form and no link, since to open it is to have read it. */
export function NoticeRow({ notice }: { notice: ShownNotice }) {
  const t = useTexts(noticeTexts);
  const { icon: Icon, tone } = ICONS[notice.kind];
  const { subject, isRead } = notice;
  return (
    <li className="border-b border-line">
      <Form method="post" action={`/notices/${notice.id}`}>
        <button
          type="submit"
          className={`flex w-full items-start py-3 pr-2 text-left text-ink hover:bg-press-tint ${isRead ? '' : 'font-bold'}`}
        >
          <Icon aria-hidden className={`ml-1 mr-3 mt-1 h-5 w-5 shrink-0 ${tone}`} />
          <span className="min-w-0 flex-1">
            <span className="block">{notice.sentence}</span>
            <span className="block text-small font-normal text-soft">
              {subject ? [subject.title, subject.no].filter(Boolean).join(' · ') : t('page.gone')}
            </span>
          </span>
          <span className="ml-3 shrink-0 text-right text-small font-normal text-soft">
            {notice.time}
            {isRead ? null : <span className="block font-bold text-seal">{t('page.unread')}</span>}
          </span>
        </button>
      </Form>
    </li>
  );
}
