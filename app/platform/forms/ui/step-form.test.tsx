import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server';
import { describe, expect, test } from 'vitest';
import type { FieldDescription } from './described-field.tsx';
import { StepPage } from './step-form.tsx';

const FIELDS: FieldDescription[] = [
  { kind: 'text', name: 'title', label: '题目', begins: '原来的题目', max: 40 },
  { kind: 'long', name: 'reason', label: '理由', isOptional: true },
  { kind: 'day', name: 'dueOn', label: '哪一天', from: '2024-03-01' },
  { kind: 'choice', name: 'kind', label: '类别', options: [{ value: 'A', label: '甲' }], begins: 'A' },
  { kind: 'list', name: 'unit', label: '部门', none: '请选择', options: [{ value: '7', label: '染一车间' }] },
  { kind: 'person', name: 'owner', label: '责任人' },
  { kind: 'tick', name: 'withheld', label: '略去', isTicked: true },
  { kind: 'hidden', name: 'intent', value: 'revise' },
];

interface Shown {
  fields: FieldDescription[];
  forGood?: string;
  answer?: unknown;
}

/** The page as the server sends it: what a browser without scripts has. */
async function sent({ fields, forGood, answer }: Shown): Promise<string> {
  const page = <StepPage name="改正" about="第 12 号" back="/things/12" fields={fields} forGood={forGood} />;
  const handler = createStaticHandler([{ id: 'step', path: '/', element: page }]);
  const context = await handler.query(new Request('http://portal/'));
  if (context instanceof Response) throw new Error('The page was not drawn');
  const shown = { ...context, actionData: { step: answer } };
  const router = createStaticRouter(handler.dataRoutes, shown);
  return renderToString(<StaticRouterProvider router={router} context={shown} hydrate={false} />);
}

describe('the form of a step', () => {
  test('posts every field by its name, begins with what the record says, and leads back', async () => {
    const html = await sent({ fields: FIELDS });
    expect(html).toContain('method="post"');
    for (const { name } of FIELDS) expect(html).toContain(`name="${name}"`);
    expect(html).toContain('value="原来的题目"');
    expect(html).toMatch(/<input[^>]*name="kind"[^>]*checked/);
    expect(html).toMatch(/<input[^>]*name="withheld"[^>]*checked/);
    expect(html).toMatch(/<button type="submit"[^>]*>改正<\/button>/);
    expect(html).toContain('href="/things/12"');
    expect(html).not.toContain('multipart/form-data');
  });

  test('says that it takes effect where there is nothing to fill in', async () => {
    expect(await sent({ fields: [] })).toContain('确认后马上生效');
    expect(await sent({ fields: FIELDS })).not.toContain('确认后马上生效');
  });

  test('after a refusal shows what is wrong beside its field, on top, and all that was typed', async () => {
    const problems = [{ field: 'reason', text: '请说明理由' }];
    const answer = {
      ok: false,
      refusal: { text: '有 1 处需要改一下', problems },
      values: { title: '新的题目', reason: '短', kind: '' },
    };
    const html = await sent({ fields: FIELDS, answer });
    expect(html).toContain('有 1 处需要改一下');
    expect(html).toContain('href="#reason"');
    expect(html).toMatch(/<p id="reason-problem"[^>]*>请说明理由/);
    expect(html).toContain('value="新的题目"');
    expect(html).toContain('>短</textarea>');
    expect(html).not.toMatch(/<input[^>]*name="withheld"[^>]*checked/);
  });

  test('with photos goes with its files where there are no scripts', async () => {
    const html = await sent({ fields: [{ kind: 'photos', name: 'photos', max: 3 }] });
    expect(html).toContain('multipart/form-data');
    expect(html).toMatch(/<input[^>]*type="file"/);
  });

  test('that cannot be undone says what will happen before its button', async () => {
    const html = await sent({ fields: FIELDS, forGood: '这一届就此结束。' });
    expect(html.indexOf('办了以后不能撤销')).toBeGreaterThan(0);
    expect(html.indexOf('这一届就此结束。')).toBeLessThan(html.indexOf('<button type="submit"'));
    expect(html).toMatch(/<button type="submit" class="[^"]*bg-seal /);
    expect(await sent({ fields: FIELDS })).not.toContain('不能撤销');
  });
});
