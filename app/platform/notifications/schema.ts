import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';
import { fieldsOf } from '#app/platform/forms/fields.ts';
import { PACES, ROBOT_KINDS, type RobotKind } from './channel.ts';
import { HOURS } from './timing.ts';

const { optionalText, reference, requiredText } = fieldsOf('notices');

const SHOWN = ['unread', 'waits'] as const;

/** What the inbox shows: everything, what is unread, what waits for one; from which notice on. */
export const inboxSearch = z.object({
  show: orNone(z.enum(SHOWN)),
  before: orNone(z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647))),
});

export type InboxSearch = z.output<typeof inboxSearch>;

export const nothingSchema = z.object({});

const pace = z.enum(PACES);
const paces = { mine: pace, waits: pace };

/** HTML's own pattern of an address; no comma, quote or space, so that it is one receiver. */
const address = z
  .string('notices:problem.email')
  .check(
    z.trim(),
    z.maxLength(254, 'notices:problem.email'),
    z.regex(
      /^[\w.!#$%&*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i,
      'notices:problem.email',
    ),
  );

/** What WeCom takes as a member's account. */
const wecomUser = z
  .string('notices:problem.wecomUser')
  .check(z.trim(), z.regex(/^[a-z\d][\w.@-]{0,63}$/i, 'notices:problem.wecomUser'));

const hour = z.enum(HOURS as [string, ...string[]]);

/** One of the forms of the settings page. */
export const settingsSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('EMAIL'), address, ...paces }),
  z.object({ intent: z.literal('WECOM_APP'), address: wecomUser, ...paces }),
  z.object({ intent: z.literal('WEB_PUSH'), ...paces }),
  z.object({ intent: z.literal('quiet'), fromHour: hour, toHour: hour }),
]);

export type SettingsInput = z.output<typeof settingsSchema>;

/** Services of the browsers' makers. To any other address a portal would be made to send what somebody likes. */
const PUSH_SERVICES =
  /^https:\/\/(fcm\.googleapis\.com|[\w.-]+\.(push\.services\.mozilla\.com|notify\.windows\.com|push\.apple\.com))\//;

/** What a browser says of itself when it takes push messages. */
export const pushSchema = z.object({
  endpoint: z.string().check(z.maxLength(1000), z.regex(PUSH_SERVICES)),
  p256dh: z.string().check(z.regex(/^[\w-]{80,100}$/)),
  auth: z.string().check(z.regex(/^[\w-]{16,40}$/)),
});

export type PushInput = z.output<typeof pushSchema>;

const WEBHOOKS: Record<RobotKind, RegExp> = {
  WECOM_ROBOT: /^https:\/\/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=[\w-]{8,64}$/,
  DINGTALK_ROBOT: /^https:\/\/oapi\.dingtalk\.com\/robot\/send\?access_token=\w{8,128}$/,
};

const id = reference('unit', 'unit');

const newRobot = z
  .object({
    intent: z.literal('add'),
    kind: z.enum(ROBOT_KINDS),
    unitId: id,
    url: z.string('notices:problem.webhook').check(z.trim()),
    secret: optionalText('secret', { max: 100 }, { long: 'secret' }),
    about: requiredText('about', { min: 1, max: 40 }, { short: 'about', long: 'about' }),
  })
  .check(
    z.refine(({ kind, url }) => WEBHOOKS[kind].test(url), {
      path: ['url'],
      message: 'notices:problem.webhook',
    }),
    z.refine(({ kind, secret }) => kind === 'WECOM_ROBOT' || /^SEC\w+$/.test(secret), {
      path: ['secret'],
      message: 'notices:problem.secret',
    }),
  );

/** What is done with robots. */
export const robotSchema = z.discriminatedUnion('intent', [
  newRobot,
  z.object({ intent: z.literal('remove'), robotId: id }),
]);

export type RobotInput = z.output<typeof robotSchema>;
