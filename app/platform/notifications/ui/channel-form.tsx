import { Form } from '@remix-run/react';
import { CircleAlert, CircleCheck, CircleDashed, Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { FormState } from '#app/core/form.tsx';
import { Button } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { Field, controlProps } from '#app/ui/field.tsx';
import { PACES, type Channel } from '../channel.ts';
import type { ChannelState, ShownChannel } from '../queries-settings.server.ts';
import { noticeSettingsTexts } from '../texts/zh-CN.ts';

const STATES = {
  off: { tone: 'plain', icon: CircleDashed },
  waiting: { tone: 'warn', icon: Clock },
  open: { tone: 'good', icon: CircleCheck },
  broken: { tone: 'seal', icon: CircleAlert },
} as const;

interface ChannelFormProps {
  shown: ShownChannel;
  devices: number;
  /** What was refused, when it was this form. */
  form: FormState | null;
  children?: ReactNode;
}

/** One channel: whether it works, its address, and when it is used for what. */
export function ChannelForm({ shown, devices, form, children }: ChannelFormProps) {
  const { channel, address, mine, waits, state } = shown;
  const t = useTexts(noticeSettingsTexts);
  return (
    <>
      <p className="mb-4">
        <State state={state} />
        {channel === 'WEB_PUSH' && devices > 0 ? (
          <span className="ml-2 text-soft">{t('state.devices', { count: devices })}</span>
        ) : null}
      </p>
      {channel === 'WEB_PUSH' ? (
        <p className="mb-4 max-w-text text-soft">{t('addressHelp.WEB_PUSH')}</p>
      ) : null}
      {children}
      {channel === 'WEB_PUSH' && state === 'off' && devices === 0 ? null : (
        <Form method="post" noValidate className="max-w-text">
          <input type="hidden" name="intent" value={channel} />
          {channel === 'WEB_PUSH' ? null : (
            <Address
              channel={channel}
              address={form?.typed('address') || address}
              problem={form?.problem('address')}
            />
          )}
          <div className="grid grid-cols-1 gap-x-4 sm:grid-cols-2">
            <Pace of={channel} name="waits" value={waits} />
            <Pace of={channel} name="mine" value={mine} />
          </div>
          <Button look="quiet">{t('settings.save')}</Button>
        </Form>
      )}
    </>
  );
}

function State({ state }: { state: ChannelState }) {
  const t = useTexts(noticeSettingsTexts);
  return <Chip {...STATES[state]}>{t(`state.${state}`)}</Chip>;
}

interface AddressProps {
  channel: Exclude<Channel, 'WEB_PUSH'>;
  address: string;
  problem: string | undefined;
}

/** Two forms of the page have an address each; the list of problems leads to the one that was refused. */
function Address({ channel, address, problem }: AddressProps) {
  const t = useTexts(noticeSettingsTexts);
  const texts = {
    name: problem ? 'address' : `${channel}-address`,
    label: t(`address.${channel}`),
    help: t(`addressHelp.${channel}`),
    problem,
  };
  const type = channel === 'EMAIL' ? ('email' as const) : ('text' as const);
  return (
    <Field {...texts}>
      <input
        {...controlProps(texts)}
        name="address"
        type={type}
        autoComplete={channel === 'EMAIL' ? 'email' : 'off'}
        defaultValue={address}
      />
    </Field>
  );
}

function Pace({ of, name, value }: { of: Channel; name: 'mine' | 'waits'; value: string }) {
  const t = useTexts(noticeSettingsTexts);
  const texts = { name: `${of}-${name}`, label: t(`settings.${name}`), help: t(`settings.${name}Help`) };
  return (
    <Field {...texts}>
      <select {...controlProps(texts)} name={name} defaultValue={value}>
        {PACES.map((pace) => (
          <option key={pace} value={pace}>
            {t(`pace.${pace}`)}
          </option>
        ))}
      </select>
    </Field>
  );
}
