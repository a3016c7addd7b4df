import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { OutsideOptions } from '#app/core/shell.ts';
import { StartupFailure } from './startup-failure.ts';

/** The settings of this process, parsed once at boot. */
export interface Environment {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Absolute. */
  dataDir: string;
  /** The PostgreSQL to use; absent: the embedded one. */
  databaseUrl: string | undefined;
  /** True: load the demo even into a database of one's own; false: never; absent: into a new embedded one. */
  demo: boolean | undefined;
  /** How many proxies stand before the portal, or their addresses; 0: none, and their headers are not believed. */
  trustProxy: number | string;
  mode: 'production' | 'development' | 'test';
  logLevel: string;
  /** Where people reach the portal; absent: the address that it listens on. */
  origin: string | undefined;
  /** The services through which people are reached outside the portal. */
  outside: OutsideOptions;
  /** Under which concerns are sealed; null: a key of one's own in the data folder. */
  unionKey: string | null;
}

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'must be a whole number from 0 to 65535');

const origin = z
  .string()
  .refine(isOrigin, 'must be an address without a path, such as https://portal.example.cn')
  .transform((text) => new URL(text).origin);

const SCHEMA = z.object({
  HOST: optional(z.string().default('127.0.0.1')),
  PORT: optional(port.default(3000)),
  DATA_DIR: optional(z.string().default('./data')),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
      .optional(),
  ),
  DEMO: optional(z.enum(['0', '1'], 'must be 0 or 1').optional()),
  TRUST_PROXY: optional(
    z
      .string()
      .regex(/^\d+$|^[\da-fA-F.:/, ]+$|^loopback$/, 'must be a number of proxies, or their addresses')
      .default('0'),
  ),
  NODE_ENV: optional(
    z.enum(['production', 'development', 'test'], 'must be production, development or test').optional(),
  ),
  LOG_LEVEL: optional(
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be a level such as info')
      .default('info'),
  ),
  ORIGIN: optional(origin.optional()),
  SMTP_URL: optional(
    z
      .string()
      .regex(/^smtps?:\/\/.+/, 'must begin with smtp:// or smtps://')
      .optional(),
  ),
  MAIL_FROM: optional(z.email('must be an e-mail address').optional()),
  WECOM_CORP_ID: optional(z.string().optional()),
  WECOM_AGENT_ID: optional(z.string().regex(/^\d+$/, 'must be a whole number').transform(Number).optional()),
  WECOM_SECRET: optional(z.string().optional()),
  UNION_KEY: optional(
    z
      .string()
      .regex(/^[\w-]{43}$/, 'must be 32 bytes in base64url: 43 characters')
      .optional(),
  ),
  VAPID_PUBLIC_KEY: optional(z.string().optional()),
  VAPID_PRIVATE_KEY: optional(z.string().optional()),
});

/** Settings of which one without the others means nothing. */
const TOGETHER = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['WECOM_CORP_ID', 'WECOM_AGENT_ID', 'WECOM_SECRET'],
  ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY'],
] as const;

const COMPLETE = SCHEMA.superRefine((data, context) => {
  for (const names of TOGETHER) {
    if (names.every((name) => data[name] === undefined)) continue;
    for (const name of names) {
      const message = `must be set together with ${names.filter((other) => other !== name).join(' and ')}`;
      if (data[name] === undefined) context.addIssue({ code: 'custom', path: [name], message });
    }
  }
});

/**
 * Parses the settings.
 *
 * @param variables the shell's variables
 * @throws StartupFailure naming every variable that is wrong
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = COMPLETE.safeParse(variables);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path: [name], message }) => `  ${String(name)} ${message}.`);
    throw new StartupFailure(
      `Some settings cannot be understood:\n${lines.join('\n')}`,
      'They come from the shell or from the file .env; .env.example explains each.',
    );
  }
  const { data } = parsed;
  return {
    host: data.HOST,
    port: data.PORT,
    dataDir: path.resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    demo: data.DEMO === undefined ? undefined : data.DEMO === '1',
    trustProxy: /^\d+$/.test(data.TRUST_PROXY) ? Number(data.TRUST_PROXY) : data.TRUST_PROXY,
    mode: data.NODE_ENV ?? 'production',
    logLevel: data.LOG_LEVEL,
    origin: data.ORIGIN,
    outside: outsideOf(data),
    unionKey: data.UNION_KEY ?? null,
  };
}

function outsideOf(data: z.output<typeof SCHEMA>): OutsideOptions {
  const {
    SMTP_URL: smtpUrl,
    MAIL_FROM: from,
    VAPID_PUBLIC_KEY: publicKey,
    VAPID_PRIVATE_KEY: privateKey,
  } = data;
  const { WECOM_CORP_ID: corpId, WECOM_AGENT_ID: agentId, WECOM_SECRET: secret } = data;
  return {
    mail: smtpUrl && from ? { smtpUrl, from } : null,
    wecom: corpId && agentId && secret ? { corpId, agentId, secret } : null,
    pushKeys: publicKey && privateKey ? { publicKey, privateKey } : null,
  };
}

/**
 * The settings of this process: the shell's variables, completed by the file `.env` when there is one. Libraries
 * ask `NODE_ENV` on their own, so it is set to what was decided.
 *
 * @param mode overrides `NODE_ENV`
 * @throws StartupFailure naming every variable that is wrong
 */
export function readEnvironment(mode?: Environment['mode']): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const environment = parseEnvironment({ ...process.env, ...(mode && { NODE_ENV: mode }) });
  process.env['NODE_ENV'] = environment.mode;
  return environment;
}

/** The variables that a program started by us may see: where programs and caches are, and none of our secrets. */
export function variablesForTools(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG, SystemRoot } = process.env;
  return { NODE_ENV: 'production', PATH, HOME, TMPDIR, LANG, SystemRoot };
}

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
}
