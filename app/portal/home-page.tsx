import { Link, useLoaderData } from '@remix-run/react';
import { Lightbulb, type LucideIcon, MessageCircle, Users } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { ProposalRows } from '#app/systems/proposals/ui/proposal-rows.tsx';
import { DeskRows } from './desk-rows.tsx';
import type { readHome } from './queries-home.server.ts';
import { RepresentativeDay, RepresentativeYear } from './representative-day.tsx';
import { SaidSection } from './said-section.tsx';
import { frameTexts } from './texts/zh-CN.ts';
import { homeTexts } from './texts/home.zh-CN.ts';
import { UnionSection } from './union-section.tsx';
import { UnitSection } from './unit-section.tsx';

/** The home of every role: three large buttons, then what concerns the reader. */
export function HomePage() {
  const home = useLoaderData<typeof readHome>();
  const t = useTexts(frameTexts, homeTexts);
  const { representativeDay, unitHome, union } = home;
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
      {representativeDay ? <RepresentativeDay day={representativeDay} loads={home.desk.loads} /> : null}
      {union ? <UnionSection union={union} /> : null}
      {home.owes || home.desk.items.length > 0 ? <Owed desk={home.desk} /> : null}
      {unitHome ? <UnitSection home={unitHome} /> : null}
      {representativeDay ? <RepresentativeYear day={representativeDay} /> : null}
      {home.isEmployee ? <SaidSection home={home} /> : null}
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

/** Everything whose clock runs on the reader, the first due first. */
function Owed({ desk: { items, loads } }: { desk: Home['desk'] }) {
  const t = useTexts(homeTexts);
  const open = loads.reduce((sum, load) => sum + load.open, 0);
  const late = loads.reduce((sum, load) => sum + load.late, 0);
  return (
    <Section title={t('home.owed')}>
      {late > 0 ? <p className="mb-2 font-bold text-seal">{t('home.owedLate', { count: late })}</p> : null}
      {items.length > 0 ? <DeskRows items={items} /> : <EmptyState>{t('home.owedEmpty')}</EmptyState>}
      {open > 0 ? (
        <p className="mt-2">
          <Link to="/desk" className="inline-flex min-h-touch items-center">
            {t('home.owedAll', { count: open })}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}
