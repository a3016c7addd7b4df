import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { readKeptFile } from '#app/core/files.server.ts';
import * as draftsRoute from '#app/routes/proposals.drafts.tsx';
import * as pictureRoute from '#app/routes/proposals.$id_.pictures.$pictureId.tsx';
import * as picturesRoute from '#app/routes/proposals.pictures.tsx';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, type BuiltPerson } from '#tests/factories/people.ts';
import { buildPhoto } from '#tests/factories/pictures.ts';
import { send, visit, type Fields } from './call-route.ts';
import { mustTake, plannedForm, submit, submitted } from './proposal-forms.ts';

let factory: BuiltFactory;
let worker: BuiltPerson;
beforeAll(async () => {
  factory = await buildFactory();
});
beforeEach(async () => {
  worker = await buildPerson({ unit: factory.units.team });
});
afterAll(closeDatabase);

async function add(as: { cookie: string }, draftKey: string, fields: Fields = {}) {
  const picture = fields['picture'] ?? (await buildPhoto());
  return send(picturesRoute, { intent: 'add', slot: 'BEFORE', draftKey, ...fields, picture }, { as });
}

interface AddedPicture {
  id: number;
  url: string;
}

function kept(proposalId: number) {
  return db().attachment.findMany({
    where: { subjectType: 'proposals', subjectId: proposalId },
    orderBy: { id: 'asc' },
  });
}

async function draftOf(draftKey: string): Promise<number> {
  return (await db().proposal.findUniqueOrThrow({ where: { draftKey } })).id;
}

test('a photo that comes before the first word begins the draft, stripped of place and device', async () => {
  const draftKey = randomUUID();
  const photo = await buildPhoto();
  expect(Buffer.from(await photo.arrayBuffer()).includes('Secret-Model')).toBe(true);
  const { status, data } = await add(worker, draftKey, { picture: photo });
  expect(status).toBe(200);
  const [picture] = await kept(await draftOf(draftKey));
  expect(picture).toMatchObject({ slot: 'BEFORE', mediaType: 'image/jpeg', width: 64, height: 48 });
  const bytes = await readKeptFile(picture!.sha256);
  const metadata = await sharp(bytes).metadata();
  expect(metadata.exif).toBeUndefined();
  expect(bytes.includes('Secret-Model')).toBe(false);
  expect(data).toMatchObject({ id: picture!.id, slot: 'BEFORE' });
});

test('a large photo is made smaller', async () => {
  const draftKey = randomUUID();
  await add(worker, draftKey, { picture: await buildPhoto({ width: 2400, height: 1200 }) });
  expect(await kept(await draftOf(draftKey))).toMatchObject([{ width: 1600, height: 800 }]);
});

test.each([
  ['text called a picture', '<svg onload="alert(1)"/>', 'notAPicture'],
  ['nothing but the first bytes of one', '\u00ff\u00d8\u00ff\u00e0 and then nothing of a photo', 'damaged'],
])('%s is refused and not kept', async (_what, content, reason) => {
  const draftKey = randomUUID();
  const picture = new File([Buffer.from(content, 'latin1')], 'photo.jpg', { type: 'image/jpeg' });
  const { status, refusal } = await add(worker, draftKey, { picture });
  expect(status).toBe(422);
  expect(refusal?.key).toBe(`attachments:refusal.${reason}`);
  expect(await db().proposal.count({ where: { draftKey } })).toBe(0);
});

test('nine photos are enough: the tenth is refused, also when several come at once', async () => {
  const draftKey = randomUUID();
  const photo = await buildPhoto();
  await add(worker, draftKey, { picture: photo });
  const answers = await Promise.all(
    Array.from({ length: 11 }, () => add(worker, draftKey, { picture: photo, slot: 'AFTER' })),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(8);
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(3);
  const [refused] = answers.filter(({ status }) => status === 422);
  expect(refused?.refusal).toMatchObject({ key: 'attachments:refusal.tooMany', params: { max: 9 } });
  expect(await kept(await draftOf(draftKey))).toHaveLength(9);
});

test('photos and text that begin a draft at once make one draft that keeps both', async () => {
  const draftKey = randomUUID();
  const photo = await buildPhoto();
  const answers = await Promise.all([
    add(worker, draftKey, { picture: photo }),
    add(worker, draftKey, { picture: photo }),
    send(draftsRoute, { draftKey, title: '冷却水回用' }, { as: worker }),
    add(worker, draftKey, { picture: photo }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const id = await draftOf(draftKey);
  expect(await db().proposal.findUniqueOrThrow({ where: { id } })).toMatchObject({ title: '冷却水回用' });
  expect(await kept(id)).toHaveLength(3);
});

test('a photo needs the key of a form', async () => {
  const { status } = await add(worker, '');
  expect(status).toBe(404);
  expect(await db().proposal.count({ where: { leadId: worker.employeeId } })).toBe(0);
});

test('photos of a plain form go along with it and are evidence', async () => {
  const form = plannedForm({
    before: '冷却水直接排放，没有回收，水费比同行都要高出不少。',
    beforePictures: [await buildPhoto(), await buildPhoto()],
  });
  const id = await submitted(worker, form);
  expect(await kept(id)).toMatchObject([{ slot: 'BEFORE' }, { slot: 'BEFORE' }]);
});

test('a form that overtakes its photos is not taken, and the photos are not lost', async () => {
  const form = plannedForm();
  await add(worker, form['draftKey'] as string);
  const early = { ...form, 'announced.BEFORE': '2' };
  const { status, refusal } = await submit(worker, early);
  expect(status).toBe(422);
  expect(refusal?.problems).toMatchObject([
    { field: 'beforePictures', key: 'proposals:problem.picturesMissing', params: { count: 1 } },
  ]);
  expect((await add(worker, form['draftKey'] as string)).status).toBe(200);
  const id = await submitted(worker, early);
  expect(await kept(id)).toHaveLength(2);
});

test('one photo too many refuses the whole form', async () => {
  const photos = await Promise.all(Array.from({ length: 10 }, () => buildPhoto()));
  const { status, refusal } = await submit(worker, plannedForm({ beforePictures: photos }));
  expect(status).toBe(422);
  expect(refusal?.key).toBe('attachments:refusal.tooMany');
  expect(await db().proposal.count({ where: { leadId: worker.employeeId } })).toBe(0);
});

test('a removed photo is gone; nobody else removes it, nobody adds to a submitted proposal', async () => {
  const form = plannedForm();
  const draftKey = form['draftKey'] as string;
  const { id: pictureId } = (await add(worker, draftKey)).data as AddedPicture;
  const { id: other } = (await add(worker, draftKey)).data as AddedPicture;
  const remove = (as: { cookie: string }, picture: number) =>
    send(picturesRoute, { intent: 'remove', pictureId: String(picture) }, { as });
  expect((await remove(factory.mate, pictureId)).status).toBe(404);
  expect((await remove(worker, pictureId)).status).toBe(200);
  expect((await remove(worker, pictureId)).status).toBe(404);
  const id = await submitted(worker, form);
  expect(await kept(id)).toMatchObject([{ id: other }]);
  expect((await remove(worker, other)).status).toBe(403);
  expect((await add(worker, draftKey)).status).toBe(403);
});

test('who carries it out shows what came of it, and leaves alone what was before', async () => {
  const { teamLeader, director, mate } = factory;
  const form = plannedForm();
  const { id: before } = (await add(worker, form['draftKey'] as string)).data as AddedPicture;
  const id = await submitted(worker, form);
  await mustTake(teamLeader, id, 'accept');
  await mustTake(teamLeader, id, 'adopt');
  await mustTake(director, id, 'assign', { implementer: mate.no, plannedOn: '2099-12-31' });
  const target = { proposalId: String(id) };
  const added = await add(mate, '', { ...target, slot: 'AFTER' });
  expect(added.status).toBe(200);
  expect((await add(mate, '', { ...target, slot: 'BEFORE' })).status).toBe(403);
  expect((await add(worker, '', { ...target, slot: 'AFTER' })).status).toBe(403);
  const remove = (pictureId: number) =>
    send(picturesRoute, { intent: 'remove', pictureId: String(pictureId) }, { as: mate });
  expect((await remove(before)).status).toBe(403);
  expect((await remove((added.data as AddedPicture).id)).status).toBe(200);
});

test('a photo is served as a picture and nothing else, to those who may see the proposal', async () => {
  const draftKey = randomUUID();
  const { id: pictureId } = (await add(worker, draftKey)).data as AddedPicture;
  const params = { id: await draftOf(draftKey), pictureId };
  const { status, headers } = await visit(pictureRoute, { as: worker, params });
  expect(status).toBe(200);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': expect.stringContaining('private') as string,
  });
  expect((await visit(pictureRoute, { as: factory.mate, params })).status).toBe(404);
  const elsewhere = { ...params, id: await submitted(worker) };
  expect((await visit(pictureRoute, { as: worker, params: elsewhere })).status).toBe(404);
});
