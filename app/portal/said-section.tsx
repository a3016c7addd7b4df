import { Link, type useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { CommitmentRows } from '#app/systems/commitments/ui/commitment-rows.tsx';
import { ConcernRows } from '#app/systems/concerns/ui/concern-rows.tsx';
import { useClockWords } from '#app/platform/deadlines/ui/clock-words.ts';
import { proposalTexts } from '#app/systems/proposals/texts/zh-CN.ts';
import { proposalListTexts } from '#app/systems/proposals/texts/list.zh-CN.ts';
import { StatusChip } from '#app/systems/proposals/ui/status-chip.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Clock } from '#app/ui/clock.tsx';
import { EmptyState, Section } from '#app/ui/page.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { readHome } from './queries-home.server.ts';
import { homeTexts } from './texts/home.zh-CN.ts';

type Home = ReturnType<typeof useLoaderData<typeof readHome>>;

/** What the reader said and was promised: where it is, who has it, how long; and the slot that he has reserved. */
export function SaidSection({ home: { mine, concerns, promises, slots } }: { home: Home }) {
  const t = useTexts(homeTexts);
  const { day } = useTimeWords();
  return (
    <Section title={t('home.mine')}>
      {slots.length > 0 ? (
        <Part title={t('home.mineSlot')}>
          <Rows>
            {slots.map(({ dayId, onDay, fromTime, place, station }) => (
              <Row key={`${dayId} ${fromTime}`} to={`/consultation-days/${dayId}`}>
                <span className="font-bold">
                  {t('home.slot', { day: day(onDay), time: fromTime, place, station })}
                </span>
                <span className="block text-small text-soft">{t('home.slotHelp')}</span>
              </Row>
            ))}
          </Rows>
        </Part>
      ) : null}
      {promises.length > 0 ? (
        <Part title={t('home.minePromises')}>
          <CommitmentRows promises={promises} />
        </Part>
      ) : null}
      {concerns.length > 0 ? (
        <Part>
          <ConcernRows concerns={concerns} />
          <p className="mt-2">
            <Link to="/concerns/mine">{t('home.mineConcerns')}</Link>
          </p>
        </Part>
      ) : null}
      <MyProposals mine={mine} />
    </Section>
  );
}

function Part({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="mb-6">
      {title ? <h3 className="mb-2 font-bold">{title}</h3> : null}
      {children}
    </div>
  );
}

function MyProposals({ mine }: { mine: Home['mine'] }) {
  const t = useTexts(homeTexts, proposalTexts, proposalListTexts);
  const { day } = useTimeWords();
  const words = useClockWords();
  const propose = (
    <ButtonLink to="/proposals/new" look="main">
      {t('home.submit')}
    </ButtonLink>
  );
  if (mine.length === 0) return <EmptyState action={propose}>{t('home.mineEmpty')}</EmptyState>;
  return (
    <>
      <Rows>
        {mine.map(({ id, no, title, status, submittedOn, clock }) => (
          <Row key={id} to={`/proposals/${id}`}>
            <span className="flex flex-wrap items-center gap-2">
              <span className="font-bold">{title || t('list.draftUntitled')}</span>
              <StatusChip status={status} label={t(`status.${status}`)} />
            </span>
            <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
              {clock ? <Clock left={clock.workdaysLeft}>{words(clock)}</Clock> : null}
              <span>{[no, submittedOn && day(submittedOn)].filter(Boolean).join(' · ')}</span>
            </span>
          </Row>
        ))}
      </Rows>
      <p className="mt-2">
        <Link to="/proposals/mine">{t('home.mineAll')}</Link>
      </p>
    </>
  );
}
