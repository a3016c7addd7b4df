import { expect, test } from 'vitest';
import { StartupFailure } from '#server/startup-failure.ts';
import { isPassingFailure, outlastOutage } from './passing-failure.ts';

const failure = (message: string, detail: object = {}) => Object.assign(new Error(message), detail);

test.each([
  ['a server that was stopped', failure('terminating connection', { code: '57P01', severity: 'FATAL' })],
  ['a server that is starting', failure('starting up', { code: '57P03', severity: 'FATAL' })],
  ['a server that is full', failure('too many clients', { code: '53300', severity: 'FATAL' })],
  ['a database that lets nobody in', failure('not accepting', { code: '55000', severity: 'FATAL' })],
  ['nobody at the address', failure('connect ECONNREFUSED', { code: 'ECONNREFUSED' })],
  ['a connection that ended', failure('Connection terminated unexpectedly')],
  ['the same, said by Prisma', failure('closed', { code: 'P1017' })],
  [
    'the same, within an error of Prisma',
    failure('Database error', {
      code: 'P2039',
      meta: { driverAdapterError: failure('', { cause: { kind: 'postgres', originalCode: '57P01' } }) },
    }),
  ],
  ['the same, as a cause', new Error('failed', { cause: failure('reset', { code: 'ECONNRESET' }) })],
])('%s passes', (_what, error) => {
  expect(isPassingFailure(error)).toBe(true);
});

test.each([
  ['a wrong password', failure('password', { code: '28P01', severity: 'FATAL' })],
  ['no such database', failure('database', { code: '3D000', severity: 'FATAL' })],
  ['a value that is there already', failure('duplicate', { code: '23505', severity: 'ERROR' })],
  ['a table that is missing', failure('relation', { code: '42P01', severity: 'ERROR' })],
  ['a fault of ours', new TypeError('undefined is not a function')],
  ['no error', 'Connection terminated'],
  ['nothing', undefined],
])('%s does not pass', (_what, error) => {
  expect(isPassingFailure(error)).toBe(false);
});

test('what fails because the database is away is done again, anything else is told at once', async () => {
  let tries = 0;
  const comesBack = () => {
    tries += 1;
    return tries === 1 ? Promise.reject(failure('gone', { code: '57P01' })) : Promise.resolve('done');
  };
  expect(await outlastOutage(comesBack)).toBe('done');
  const cause = failure('refused', { code: 'ECONNREFUSED' });
  const told = new StartupFailure('It cannot be used.', 'Check the address.', { cause });
  await expect(outlastOutage(() => Promise.reject(told))).rejects.toBe(told);
});
