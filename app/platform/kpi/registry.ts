/** What a figure is counted in, which decides how it is printed. */
export type FigureUnit = 'rate' | 'perHead' | 'perDay' | 'workdays' | 'yuan' | 'proposals';

/** Whose figures they are: the improvement proposals, the five systems of the representatives, and the promises. */
export type FigureSystem =
  | 'participation'
  | 'representatives'
  | 'consultation-days'
  | 'inspections'
  | 'management-talks'
  | 'contact-cards'
  | 'concerns'
  | 'commitments';

/** What is counted above or below the line; each has a text of its own and a list behind it. */
export type Quantity =
  | 'participants'
  | 'eligiblePeople'
  | 'validProposals'
  | 'averageHeadcount'
  | 'admitted'
  | 'admittedOrRefused'
  | 'adopted'
  | 'decided'
  | 'planFirstCompleted'
  | 'planFirstAdopted'
  | 'repliesOnTime'
  | 'repliesDue'
  | 'medianReplyWorkdays'
  | 'verifiedSavings'
  | 'verifiedSavingsLessCost'
  | 'rewards'
  | 'publishedRepresentatives'
  | 'representativesInOffice'
  | 'daysHeld'
  | 'daysPlanned'
  | 'dayMatters'
  | 'daysReported'
  | 'mattersOnSpot'
  | 'roundsHeld'
  | 'roundsPlanned'
  | 'findingsSettled'
  | 'findingsOnTime'
  | 'findingsDue'
  | 'talksHeld'
  | 'talksToHold'
  | 'talkAnswersOnTime'
  | 'talkAnswersDue'
  | 'cardHolders'
  | 'peopleOnRoster'
  | 'visits'
  | 'concernsByCard'
  | 'concernsSent'
  | 'concernRepliesOnTime'
  | 'concernRepliesDue'
  | 'medianConcernReply'
  | 'concernsClosed'
  | 'concernsSatisfied'
  | 'concernsRated'
  | 'concernsAsked'
  | 'promisesKeptOnTime'
  | 'promisesDue';

/** One figure of the registry: what is counted over what. Without a denominator the count is the figure. */
export interface FigureDefinition {
  unit: FigureUnit;
  numerator: Quantity;
  denominator: Quantity | null;
}

function of<const S extends FigureSystem, const D extends Record<string, FigureDefinition>>(
  system: S,
  all: D,
) {
  const named = Object.entries(all).map(([id, definition]) => [id, { ...definition, system }]);
  return Object.fromEntries(named) as { readonly [Id in keyof D]: D[Id] & { readonly system: S } };
}

/** The registry of figures, in the order in which they are shown. */
export const figures = {
  ...of('participation', {
    participationRate: { unit: 'rate', numerator: 'participants', denominator: 'eligiblePeople' },
    proposalsPerHead: { unit: 'perHead', numerator: 'validProposals', denominator: 'averageHeadcount' },
    validProposals: { unit: 'proposals', numerator: 'validProposals', denominator: null },
    acceptanceRate: { unit: 'rate', numerator: 'admitted', denominator: 'admittedOrRefused' },
    adoptionRate: { unit: 'rate', numerator: 'adopted', denominator: 'decided' },
    decisionRate: { unit: 'rate', numerator: 'decided', denominator: 'validProposals' },
    implementationRate: { unit: 'rate', numerator: 'planFirstCompleted', denominator: 'planFirstAdopted' },
    onTimeReplyRate: { unit: 'rate', numerator: 'repliesOnTime', denominator: 'repliesDue' },
    medianFirstReplyWorkdays: { unit: 'workdays', numerator: 'medianReplyWorkdays', denominator: null },
    verifiedAnnualSaving: { unit: 'yuan', numerator: 'verifiedSavings', denominator: null },
    netBenefit: { unit: 'yuan', numerator: 'verifiedSavingsLessCost', denominator: null },
    rewardTotal: { unit: 'yuan', numerator: 'rewards', denominator: null },
  }),
  ...of('representatives', {
    publishedEntryShare: {
      unit: 'rate',
      numerator: 'publishedRepresentatives',
      denominator: 'representativesInOffice',
    },
  }),
  ...of('consultation-days', {
    consultationDaysHeld: { unit: 'rate', numerator: 'daysHeld', denominator: 'daysPlanned' },
    mattersPerDay: { unit: 'perDay', numerator: 'dayMatters', denominator: 'daysReported' },
    onSpotRate: { unit: 'rate', numerator: 'mattersOnSpot', denominator: 'dayMatters' },
  }),
  ...of('inspections', {
    inspectionRoundsHeld: { unit: 'rate', numerator: 'roundsHeld', denominator: 'roundsPlanned' },
    rectificationRate: { unit: 'rate', numerator: 'findingsSettled', denominator: 'findingsDue' },
    rectifiedOnTime: { unit: 'rate', numerator: 'findingsOnTime', denominator: 'findingsDue' },
  }),
  ...of('management-talks', {
    talksHeld: { unit: 'rate', numerator: 'talksHeld', denominator: 'talksToHold' },
    talkAcceptOnTime: { unit: 'rate', numerator: 'talkAnswersOnTime', denominator: 'talkAnswersDue' },
  }),
  ...of('contact-cards', {
    cardCoverage: { unit: 'rate', numerator: 'cardHolders', denominator: 'peopleOnRoster' },
    visitsPerRepresentative: { unit: 'perHead', numerator: 'visits', denominator: 'representativesInOffice' },
    cardConcernShare: { unit: 'rate', numerator: 'concernsByCard', denominator: 'concernsSent' },
  }),
  ...of('concerns', {
    concernOnTimeReplyRate: {
      unit: 'rate',
      numerator: 'concernRepliesOnTime',
      denominator: 'concernRepliesDue',
    },
    medianConcernReplyWorkdays: { unit: 'workdays', numerator: 'medianConcernReply', denominator: null },
    concernClosureRate: { unit: 'rate', numerator: 'concernsClosed', denominator: 'concernRepliesDue' },
    concernSatisfactionRate: { unit: 'rate', numerator: 'concernsSatisfied', denominator: 'concernsRated' },
    concernResponseRate: { unit: 'rate', numerator: 'concernsRated', denominator: 'concernsAsked' },
  }),
  ...of('commitments', {
    promisesKeptOnTime: { unit: 'rate', numerator: 'promisesKeptOnTime', denominator: 'promisesDue' },
  }),
};

export type FigureId = keyof typeof figures;

/** The figures of participation; all others say how the representatives' systems serve. */
export type ParticipationFigureId = {
  [Id in FigureId]: (typeof figures)[Id]['system'] extends 'participation' ? Id : never;
}[FigureId];

export type ServiceFigureId = Exclude<FigureId, ParticipationFigureId>;

/** What is counted for these figures. */
export type QuantityOf<Id extends FigureId> = Exclude<
  (typeof figures)[Id]['numerator' | 'denominator'],
  null
>;

const IDS = Object.keys(figures) as FigureId[];

/** In the order in which they are shown. */
export const PARTICIPATION_FIGURES = IDS.filter(
  (id): id is ParticipationFigureId => figures[id].system === 'participation',
);

export const SERVICE_FIGURES = IDS.filter(
  (id): id is ServiceFigureId => figures[id].system !== 'participation',
);
