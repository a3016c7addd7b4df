import type { NoticeContent } from '#app/systems/public-notices/public.ts';
import type { Count } from './election.ts';

interface Elected extends Count {
  name: string;
  electionUnit: string;
  termNo: number;
  electedOn: string;
}

/** What hangs on the board after an election. The board speaks Chinese, whatever language a reader has chosen. */
export function electionNotice(of: Elected): NoticeContent {
  const { name, electionUnit, termNo, electedOn, electorate, voters, votesFor } = of;
  return {
    title: `${electionUnit}职工代表选举结果公示`,
    body: `第${termNo}届职工代表大会${electionUnit}于${electedOn}举行选举，结果现予公示。公示期内如有异议，请在本页提出。公示期满无异议或异议不成立，当选人开始任职。`,
    details: [
      { label: '当选人', value: name },
      { label: '应到人数', value: `${electorate} 人` },
      { label: '实到人数', value: `${voters} 人` },
      { label: '赞成票', value: `${votesFor} 票` },
    ],
  };
}
