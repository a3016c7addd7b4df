import { Link, useLoaderData } from '@remix-run/react';
import { Lightbulb, type LucideIcon, MessageCircle, Users } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { ConcernRows } from '#app/commons/concerns/ui/concern-rows.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { ProposalRows } from '#app/features/proposals/ui/proposal-rows.tsx';
import { QueueRows } from '#app/features/proposals/ui/queue-rows.tsx';
import { frameTexts } from './texts/zh-CN.ts';
import { homeTexts } from './texts/home.zh-CN.ts';
import { RepresentativeDay } from './representative-day.tsx';
import type { readHome } from './queries-home.server.ts';

/** The home of every role: three large buttons, then what concerns the reader. */
export function HomePage() {
  const home = useLoaderData<typeof readHome>();
  const t = useTexts(frameTexts, homeTexts);
  return (
    <Page title={t('home.greeting', { name: home.name })} lead={t('tagline')}>
      <nav aria-label={t('nav.label')} className="mb-8 grid grid-cols-1 gap-4 sm:grid-cols-3">
        <Way to="/proposals/new" icon={Lightbulb} title={t('home.submit')} help={t('home.submitHelp')} />
        <Way to="/concerns/new" icon={MessageCircle} title={t('home.concern')} help={t('home.concernHelp')} />
        <Way
          to="/representatives"
          icon={Users}
          title={t('home.representative')}
          help={t('home.representativeHelp')}
        />
      </nav>
      {home.representativeDay ? <RepresentativeDay day={home.representativeDay} /> : null}
      {home.decides || home.owed.length > 0 ? <Owed owed={home.owed} count={home.owedCount} /> : null}
      <WaitingConcerns concerns={home.waitingConcerns} handles={home.handlesConcerns} />
      {home.isEmployee ? <Mine proposals={home.mine} concerns={home.concerns} /> : null}
      {home.isEmployee ? (
        <Section title={t('home.unit')}>
          {home.unit.length > 0 ? (
            <ProposalRows proposals={home.unit} />
          ) : (
            <EmptyState>{t('home.unitEmpty')}</EmptyState>
          )}
        </Section>
      ) : null}
    </Page>
  );
}

interface WayProps {
  to: string;
  icon: LucideIcon;
  title: string;
  help: string;
}

function Way({ to, icon: Icon, title, help }: WayProps) {
  return (
    <Link
      to={to}
      className="flex items-center rounded-md border border-line bg-surface p-4 text-ink no-underline hover:bg-press-tint"
    >
      <span aria-hidden className="mr-4 rounded-md bg-press p-3 text-on-press">
        <Icon className="h-7 w-7" />
      </span>
      <span>
        <span className="block text-large font-bold">{title}</span>
        <span className="block text-small text-soft">{help}</span>
      </span>
    </Link>
  );
}

type Home = ReturnType<typeof useLoaderData<typeof readHome>>;

function Owed({ owed, count }: { owed: Home['owed']; count: number }) {
  const t = useTexts(homeTexts);
  return (
    <Section title={t('home.owed')}>
      {owed.length > 0 ? <QueueRows owed={owed} /> : <EmptyState>{t('home.owedEmpty')}</EmptyState>}
      {count > owed.length ? (
        <p className="mt-2">
          <Link to="/proposals/queue">{t('home.owedAll', { count })}</Link>
        </p>
      ) : null}
    </Section>
  );
}

function WaitingConcerns({ concerns, handles }: { concerns: Home['waitingConcerns']; handles: boolean }) {
  const t = useTexts(homeTexts);
  if (concerns.length === 0) return null;
  return (
    <Section title={t('home.waitingConcerns')}>
      <ConcernRows concerns={concerns} />
      {handles ? (
        <p className="mt-2">
          <Link to="/concerns">{t('home.allConcerns')}</Link>
        </p>
      ) : null}
    </Section>
  );
}

function Mine({ proposals, concerns }: { proposals: Home['mine']; concerns: Home['concerns'] }) {
  const t = useTexts(homeTexts);
  const propose = (
    <ButtonLink to="/proposals/new" look="main">
      {t('home.submit')}
    </ButtonLink>
  );
  return (
    <Section title={t('home.mine')}>
      {concerns.length > 0 ? (
        <div className="mb-6">
          <ConcernRows concerns={concerns} />
          <p className="mt-2">
            <Link to="/concerns/mine">{t('home.mineConcerns')}</Link>
          </p>
        </div>
      ) : null}
      {proposals.length > 0 ? (
        <>
          <ProposalRows proposals={proposals} />
          <p className="mt-2">
            <Link to="/proposals/mine">{t('home.mineAll')}</Link>
          </p>
        </>
      ) : (
        <EmptyState action={propose}>{t('home.mineEmpty')}</EmptyState>
      )}
    </Section>
  );
}
