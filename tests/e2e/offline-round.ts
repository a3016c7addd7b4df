import { randomBytes, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { ask } from './database.ts';

const CHECKLIST = {
  sections: [
    {
      title: '现场',
      items: [
        { key: 'floor', text: '地面、踏板不滑，没有积水', kind: 'CHECK', photoWhenBad: true },
        { key: 'guard', text: '转动部位的防护罩在位', kind: 'CHECK', photoWhenBad: false },
        { key: 'why', text: '防护罩为什么不在', kind: 'TEXT', photoWhenBad: false, when: ['guard', 'BAD'] },
      ].map(({ when, ...item }) => ({
        ...item,
        allowsNotApplicable: item.kind === 'CHECK',
        askWhen: when ? { item: when[0], answer: when[1] } : null,
      })),
    },
  ],
};

export interface SeededRound {
  id: number;
  places: { id: number; name: string; code: string }[];
}

/** A round that has been notified, for today, with these people on it, the first of whom leads. */
export async function seedRound(memberNos: readonly string[]): Promise<SeededRound> {
  const [leader] = await ask<{ id: number; enterpriseId: number; unitId: number }>(
    `select e.id, e."enterpriseId", m."unitId" from "Employee" e
       join "UnitMembership" m on m."employeeId" = e.id and m."toOn" is null where e.no = $1`,
    [memberNos[0]],
  );
  const { enterpriseId, unitId } = leader!;
  const places = [];
  for (const name of ['一号染缸区', '定型机区']) {
    const code = randomUUID().replace(/-/g, '');
    const [made] = await ask<{ id: number }>(
      `insert into "InspectionPlace" ("enterpriseId", name, "unitId", code) values ($1, $2, $3, $4) returning id`,
      [enterpriseId, `${name} ${code.slice(0, 4)}`, unitId, code],
    );
    places.push({ id: made!.id, name: `${name} ${code.slice(0, 4)}`, code });
  }
  const [round] = await ask<{ id: number }>(
    `insert into "InspectionRound" ("enterpriseId", no, status, title, topic, methods, "unitId", "plannedOn",
       "plannedById", "notifiedOn", checklist)
     values ($1, $2, 'NOTIFIED', '染整车间安全巡视', 'SAFETY', '{SITE}', $3, (now() at time zone 'Asia/Shanghai')::date,
       $4, (now() at time zone 'Asia/Shanghai')::date - 12, $5) returning id`,
    [enterpriseId, `XS-T-${Date.now()}`, unitId, leader!.id, JSON.stringify(CHECKLIST)],
  );
  const { id } = round!;
  for (const [at, no] of memberNos.entries())
    await ask(
      `insert into "RoundMember" ("enterpriseId", "roundId", "employeeId", part)
       select "enterpriseId", $1, id, $3 from "Employee" where no = $2`,
      [id, no, at === 0 ? 'LEADER' : 'REPRESENTATIVE'],
    );
  for (const [seq, place] of places.entries())
    await ask(`insert into "RoundStop" ("enterpriseId", "roundId", "placeId", seq) values ($1, $2, $3, $4)`, [
      enterpriseId,
      id,
      place.id,
      seq,
    ]);
  return { id, places };
}

/** A photo that does not shrink to nothing: no two are alike, and each goes in several pieces. */
export async function noisyPhoto(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [width, height] = [640, 480];
  const raw = { width, height, channels: 3 as const };
  const buffer = await sharp(randomBytes(width * height * 3), { raw })
    .jpeg({ quality: 70 })
    .toBuffer();
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer };
}
