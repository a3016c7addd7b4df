import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Facts, Page, Section } from '#app/ui/page.tsx';
import { rosterTexts } from '../texts/zh-CN.ts';
import type { readPerson, ShownPerson } from '../queries-person.server.ts';
import { AccountChip } from './account-chip.tsx';
import { InviteLink } from './invite-link.tsx';
import { PersonRoles } from './person-roles.tsx';
import { useStretch } from './stretch-words.ts';

/** A person: particulars, intervals, roles, and the way to a first password. */
export function PersonPage() {
  const shown = useLoaderData<typeof readPerson>();
  const { person, memberships, employments, account, linkProblem } = shown;
  const t = useTexts(rosterTexts);
  const [here] = memberships;
  const unit = account !== 'LEFT' && here ? here.unitName : t('person.noUnit');
  return (
    <Page title={person.name} lead={t('person.lead', { no: person.no, unit })}>
      <Particulars shown={shown} />
      {account !== 'LEFT' ? (
        <Section title={t('person.invite')}>
          {linkProblem === null ? (
            <InviteLink personId={person.id} />
          ) : (
            <p className="max-w-text text-soft">{t(`person.${linkProblem}`, { no: person.no })}</p>
          )}
        </Section>
      ) : null}
      <Section title={t('person.roles')}>
        <PersonRoles shown={shown} />
      </Section>
      <Section title={t('person.intervals')}>
        <Intervals memberships={memberships} employments={employments} />
      </Section>
    </Page>
  );
}

function Particulars({ shown: { person, account } }: { shown: ShownPerson }) {
  const t = useTexts(coreTexts, rosterTexts);
  const { gender, position, positionKind, employmentForm, unionMember, phone } = person;
  const facts = [
    { term: t('person.account'), value: <AccountChip state={account} /> },
    { term: t('person.position'), value: position },
    { term: t('person.positionKind'), value: positionKind && t(`positionKind.${positionKind as 'MANAGER'}`) },
    {
      term: t('person.employmentForm'),
      value: employmentForm && t(`employmentForm.${employmentForm as 'CONTRACT'}`),
    },
    { term: t('person.gender'), value: gender && t(`gender.${gender as 'MALE'}`) },
    { term: t('person.unionMember'), value: t(unionMember ? 'word.yes' : 'word.no') },
    { term: t('person.phone'), value: phone },
  ];
  return <Facts facts={facts.filter(({ value }) => value !== null)} />;
}

function Intervals({ memberships, employments }: Pick<ShownPerson, 'memberships' | 'employments'>) {
  const t = useTexts(rosterTexts);
  const words = useStretch();
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <div>
        <h3 className="mb-2 font-bold">{t('person.memberships')}</h3>
        <ul>
          {memberships.map((membership) => (
            <li key={membership.id} className="border-b border-line py-2">
              {membership.unitName}
              <span className="block text-small text-soft">{words(membership)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="mb-2 font-bold">{t('person.employments')}</h3>
        <ul>
          {employments.map((employment) => (
            <li key={employment.id} className="border-b border-line py-2">
              {words(employment)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
