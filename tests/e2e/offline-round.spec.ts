import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { runningPortal } from '../setup/portal-address.ts';
import { ask } from './database.ts';
import { noisyPhoto, seedRound } from './offline-round.ts';
import { accountOf, enterAs, expectAccessible, failOnNoise, PHONE, portray } from './people.ts';

const DAY_MS = 86_400_000;
/** Room for the page, the words and a few photos. */
const SMALL_PHONE = 1_500_000;

/** Until the page is on the phone: then it opens without a network. */
async function untilOnPhone(page: Page): Promise<void> {
  await expect(async () => {
    const isKept = await page.evaluate(async () => (await caches.match('/round')) !== undefined);
    expect(isKept).toBe(true);
  }).toPass();
}

const SERVER = '**/inspections/**';

/** No network, for pages opened later too: a new page is online for a moment before the browser knows better. */
async function loseNetwork(context: BrowserContext): Promise<void> {
  await context.route(SERVER, (route) => route.abort('internetdisconnected'));
  await context.setOffline(true);
}

async function findNetwork(context: BrowserContext): Promise<void> {
  await context.unroute(SERVER);
  await context.setOffline(false);
}

/** Opens the address anew, as after the phone killed the tab. */
async function reopened(context: BrowserContext, address: string): Promise<Page> {
  for (const page of context.pages()) await page.close();
  const page = await context.newPage();
  failOnNoise(page);
  await page.goto(`${runningPortal().url}${address}`);
  return page;
}

async function note(page: Page, description: string, photos: number): Promise<void> {
  await page.getByRole('radio', { name: /^严重/ }).check();
  await page.getByLabel('类别').selectOption({ label: '安全隐患' });
  await page.getByLabel('看到了什么').fill(description);
  const files = await Promise.all(Array.from({ length: photos }, noisyPhoto));
  await page.locator('#photos').setInputFiles(files);
  await expect(page.getByRole('img', { name: `照片 ${photos}`, exact: true })).toBeVisible();
}

/** Bytes of photos that the phone still holds. */
function bytesOnPhone(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('zhijia-rounds');
        opening.onerror = () => reject(opening.error ?? new Error('no store'));
        opening.onsuccess = () => {
          const asking = opening.result.transaction('bytes').objectStore('bytes').getAll();
          asking.onsuccess = () => {
            const photos = asking.result as ArrayBuffer[];
            resolve(photos.reduce((sum, { byteLength }) => sum + byteLength, 0));
            opening.result.close();
          };
        };
      }),
  );
}

/** Every photo once, whole and with its finding; every answer once; times by the server's clock. */
async function expectNothingLostOrDoubled(roundId: number): Promise<void> {
  const findings = await ask<{ description: string; photos: number; isToday: boolean }>(
    `select f.description, f."foundAt" > now() - interval '1 hour' as "isToday",
            (select count(*)::int from "Attachment" a where a."subjectType" = 'findings' and a."subjectId" = f.id) as photos
       from "Finding" f where f."roundId" = $1 order by f.seq`,
    [roundId],
  );
  expect(findings).toEqual([
    { description: '一号缸西侧踏板结了碱垢，走上去打滑', photos: 5, isToday: true },
    { description: '定型机出布处的急停按钮被布车挡住', photos: 4, isToday: true },
  ]);
  const [files] = await ask<{ files: number; distinct: number; parts: number }>(
    `select count(*)::int as files, count(distinct sha256)::int as distinct,
            (select count(*)::int from "RoundFilePart" p join "RoundFile" g on g.id = p."fileId"
              where g."roundId" = $1) as parts
       from "RoundFile" where "roundId" = $1 and "attachmentId" is not null`,
    [roundId],
  );
  expect(files).toEqual({ files: 9, distinct: 9, parts: 0 });
  const answers = await ask<{ itemKey: string; answer: string; isRight: boolean; behind: number }>(
    `select "itemKey", answer, abs(extract(epoch from now() - at)) < 3600 as "isRight",
            round(extract(epoch from at - "deviceAt") / 86400)::int as behind
       from "RoundEntry" where "roundId" = $1 order by "itemKey", answer`,
    [roundId],
  );
  expect(answers).toEqual([
    { itemKey: 'floor', answer: 'BAD', isRight: true, behind: 3 },
    { itemKey: 'floor', answer: 'GOOD', isRight: true, behind: 0 },
    { itemKey: 'guard', answer: 'BAD', isRight: true, behind: 3 },
    { itemKey: 'present', answer: 'YES', isRight: true, behind: 3 },
    { itemKey: 'why', answer: '检修后没有装回去', isRight: true, behind: 3 },
  ]);
}

test('a round without a network: nine photos, a killed tab, a second phone, a broken line, nothing lost or doubled', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const leader = accountOf('职工代表');
  const { id, places } = await seedRound([leader.login]);
  const [dyeing, finishing] = places;
  const first = await enterAs(browser, leader, PHONE);
  const context = first.context();
  // A phone whose clock is three days behind, in a browser that sends only from its page: no test sets a worker's clock.
  await context.addInitScript(() => Reflect.deleteProperty(ServiceWorkerRegistration.prototype, 'sync'));
  await context.clock.setSystemTime(Date.now() - 3 * DAY_MS);
  let page = await reopened(context, `/round#${id}`);
  await expect(page.getByRole('heading', { name: '染整车间安全巡视' })).toBeVisible();
  await untilOnPhone(page);
  await expectAccessible(page);

  // Another phone of the same representative, which takes the round along as it is now.
  const second = await enterAs(browser, leader, PHONE);
  await second.goto(`/round#${id}/${dyeing!.id}`);
  await expect(second.getByRole('group', { name: /地面、踏板不滑/ })).toBeVisible();

  await loseNetwork(context);
  page = await reopened(context, `/round#${id}`);
  await page.getByRole('button', { name: '我到现场了' }).click();
  await expect(page.getByText(/没有网络。已记下的都在手机里/)).toBeVisible();
  await page.getByRole('link', { name: new RegExp(dyeing!.name) }).click();
  await page
    .getByRole('group', { name: /地面、踏板不滑/ })
    .getByText('不合格', { exact: true })
    .click();
  await expect(page.getByText('不合格的要拍照：请点“记一个问题”。')).toBeVisible();
  await page
    .getByRole('group', { name: /防护罩在位/ })
    .getByText('不合格', { exact: true })
    .click();
  await page.getByLabel('防护罩为什么不在').fill('检修后没有装回去');
  await page.getByLabel('防护罩为什么不在').blur();
  await expectAccessible(page);
  await portray(page, 'round-phone');
  await page.getByRole('link', { name: '记一个问题' }).click();
  await page.getByRole('button', { name: '记下' }).click();
  await expect(page.getByText('请至少拍 1 张照片。')).toBeVisible();
  await expectAccessible(page);
  await note(page, '一号缸西侧踏板结了碱垢，走上去打滑', 5);
  await page.getByRole('button', { name: '记下' }).click();
  await expect(page.getByText(/一号缸西侧踏板结了碱垢/)).toBeVisible();

  // The code at the place opens the page too, with no network.
  page = await reopened(context, `/places/${finishing!.code}`);
  await expect(page.getByRole('heading', { name: finishing!.name })).toBeVisible();
  await page.getByRole('link', { name: '记一个问题' }).click();
  await note(page, '定型机出布处的急停按钮被布车挡住', 4);
  const draft = new URL(page.url()).hash;
  page = await reopened(context, `/round${draft}`);
  await expect(page.getByLabel('看到了什么')).toHaveValue('定型机出布处的急停按钮被布车挡住');
  await expect(page.getByRole('img', { name: '照片 4', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '记下' }).click();
  await expect(page.getByText(/还有 6 条记录、9 张照片没送出/)).toBeVisible();

  // What it says knows nothing of the first phone's answer.
  await second
    .getByRole('group', { name: /地面、踏板不滑/ })
    .getByText('合格', { exact: true })
    .click();
  await expect(second.getByText(/全部送到/)).toBeVisible();

  // The line breaks in the middle of photo seven, and stays broken while the tab is killed.
  let photos = new Set<string>();
  let isBroken = true;
  await context.route('**/pieces', (route) => {
    photos = photos.add(
      /name="file"\r\n\r\n([0-9a-f-]{36})/.exec(
        route.request().postDataBuffer()?.toString('latin1') ?? '',
      )?.[1] ?? '',
    );
    return isBroken && photos.size >= 7 ? route.abort('connectionreset') : route.continue();
  });
  await findNetwork(context);
  await expect(async () => expect(photos.size).toBe(7)).toPass({ timeout: 30_000 });
  const held = await ask<{ count: number }>(
    `select count(*)::int as count from "RoundFile" where "roundId" = $1 and "attachmentId" is not null`,
    [id],
  );
  expect(held[0]!.count).toBe(6);
  page = await reopened(context, `/round#${id}/${dyeing!.id}`);
  await expect(page.getByText(/没有网络。已记下的都在手机里/)).toBeVisible({ timeout: 30_000 });
  isBroken = false;
  await page.getByRole('button', { name: '立即送出' }).click();
  await expect(page.getByText(/全部送到，服务器已逐件核对/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('两台手机填得不一样，先按不合格算，写报告时由组长定。')).toBeVisible();
  await expectNothingLostOrDoubled(id);
  expect(await bytesOnPhone(page)).toBe(0);
  page = await reopened(context, '/round');
  await expectAccessible(page);
  await page.getByRole('button', { name: '从这部手机上清掉' }).click();
  await expect(page.getByText(/手机里还没有巡视/)).toBeVisible();
});

test('a full phone: what was noted stays, words still fit, and it is said what to do', async ({
  browser,
}) => {
  const leader = accountOf('职工代表');
  const { id, places } = await seedRound([leader.login]);
  const page = await enterAs(browser, leader, PHONE);
  const phone = await page.context().newCDPSession(page);
  const origin = new URL(runningPortal().url!).origin;
  await phone.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: SMALL_PHONE });
  await page.goto(`/round#${id}/${places[0]!.id}`);
  await expect(page.getByRole('heading', { name: places[0]!.name })).toBeVisible();
  await untilOnPhone(page);
  await page.context().setOffline(true);
  await page.getByRole('link', { name: '记一个问题' }).click();
  await note(page, '化料间洗眼器没有水，龙头锈住了', 1);
  await page.locator('#photos').setInputFiles(await Promise.all(Array.from({ length: 8 }, noisyPhoto)));
  await expect(page.getByText(/手机存满了，这一条没有存下。之前记的都在/)).toBeVisible();
  await expectAccessible(page);
  const photos = await page.getByRole('img', { name: /^照片 / }).count();
  expect(photos).toBeLessThan(9);
  await page.getByLabel('建议怎么改').fill('当班就修好，每周试一次水');
  await expect(page.getByText(/手机存满了/)).toBeHidden();
  await page.getByRole('button', { name: '记下' }).click();
  await phone.send('Storage.overrideQuotaForOrigin', { origin });
  await page.context().setOffline(false);
  await expect(page.getByText(/全部送到/)).toBeVisible({ timeout: 30_000 });
  const [finding] = await ask<{ suggestion: string; photos: number }>(
    `select suggestion, (select count(*)::int from "Attachment" a
       where a."subjectType" = 'findings' and a."subjectId" = f.id) as photos
       from "Finding" f where "roundId" = $1`,
    [id],
  );
  expect(finding).toEqual({ suggestion: '当班就修好，每周试一次水', photos });
});

test('what was noted goes out by itself when the network is back, with the page closed', async ({
  browser,
}) => {
  const leader = accountOf('职工代表');
  const { id, places } = await seedRound([leader.login]);
  const page = await enterAs(browser, leader, PHONE);
  await page.goto(`/round#${id}/${places[0]!.id}`);
  await untilOnPhone(page);
  await page.context().setOffline(true);
  await page
    .getByRole('group', { name: /防护罩在位/ })
    .getByText('合格', { exact: true })
    .click();
  await expect(page.getByText(/还有 1 条记录/)).toBeVisible();
  const next = await page.context().newPage();
  await page.close();
  await page.context().setOffline(false);
  await expect(async () => {
    const rows = await ask(`select 1 from "RoundEntry" where "roundId" = $1`, [id]);
    expect(rows).toHaveLength(1);
  }).toPass({ timeout: 20_000 });
  await next.close();
});
