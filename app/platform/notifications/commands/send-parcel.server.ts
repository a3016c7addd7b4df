import { db } from '#app/core/db.server.ts';
import { env } from '#app/core/env.server.ts';
import { toLocale, type Locale, type Translate } from '#app/core/i18n.ts';
import type { Message, Outcome } from '../channel.ts';
import { sendToDingtalkRobot } from '../channels/dingtalk-robot.server.ts';
import { sendMail } from '../channels/mail.server.ts';
import { sendToDevice } from '../channels/web-push.server.ts';
import { sendToWecom } from '../channels/wecom-app.server.ts';
import { sendToWecomRobot } from '../channels/wecom-robot.server.ts';
import { composeConfirmation, composeForGroup, composeForPerson, type TellableNotice } from '../compose.ts';
import type { Parcel } from '../parcels.ts';
import type { Delivery } from '../queries-deliveries.server.ts';
import { readSubjects, type SubjectReaders } from '../subject.ts';
import { readPushKeys } from './push-keys.server.ts';

/** What is needed to put notices into words. */
export interface Post {
  subjects: SubjectReaders;
  translators: Readonly<Record<Locale, Translate>>;
}

/** Sends one message; null when nothing is left to say, since what it was about is gone. */
export async function sendParcel(post: Post, parcel: Parcel): Promise<Outcome | null> {
  const message = await composeParcel(post, parcel);
  return message && deliver(parcel[0], message);
}

async function composeParcel(post: Post, parcel: Parcel): Promise<Message | null> {
  const [first] = parcel;
  const translate = post.translators[toLocale(first.employee?.account?.locale)];
  const { origin } = env();
  const notices = parcel.flatMap(({ notice }) => (notice ? [tellable(notice)] : []));
  const [notice] = notices;
  const token = first.employee?.noticeChannels[0]?.confirmToken;
  if (!notice)
    return first.employee && token ? composeConfirmation(first.employee, token, { translate, origin }) : null;
  const subjectOf = await readSubjects(post.subjects, first.enterpriseId, notices, translate);
  const words = { subjectOf, translate, origin };
  return first.robot ? composeForGroup(notice, words) : composeForPerson(notices, words);
}

function tellable(notice: NonNullable<Delivery['notice']>): TellableNotice {
  return { ...notice, kind: notice.kind };
}

function deliver({ channel, robot, employee }: Delivery, message: Message): Promise<Outcome> | Outcome {
  const address = employee?.noticeChannels[0]?.address ?? '';
  if (channel === 'EMAIL') return sendMail(address, message);
  if (channel === 'WECOM_APP') return sendToWecom(address, message);
  if (channel === 'WEB_PUSH' && employee) return sendToDevices(employee.pushSubscriptions, message);
  if (channel === 'WECOM_ROBOT' && robot) return sendToWecomRobot(robot, message);
  if (channel === 'DINGTALK_ROBOT' && robot) return sendToDingtalkRobot(robot, message);
  return { kind: 'failed', reason: 'unknownChannel' };
}

type Devices = NonNullable<Delivery['employee']>['pushSubscriptions'];

/** To all browsers of a person. One that took it is enough; those that ended are forgotten. */
async function sendToDevices(devices: Devices, message: Message): Promise<Outcome> {
  const keys = await readPushKeys();
  const outcomes = await Promise.all(devices.map((device) => sendToDevice(device, keys, message)));
  const ended = devices.filter((_device, index) => outcomes[index]?.kind === 'gone').map(({ id }) => id);
  if (ended.length > 0) await db().pushSubscription.deleteMany({ where: { id: { in: ended } } });
  const order = ['sent', 'later', 'failed'] as const;
  const best = order.flatMap((kind) => outcomes.find((outcome) => outcome.kind === kind) ?? []);
  return best[0] ?? { kind: 'gone', reason: 'push.noDevice' };
}
