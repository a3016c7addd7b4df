/** How one person is reached outside the app. */
export const CHANNELS = ['EMAIL', 'WECOM_APP', 'WEB_PUSH'] as const;

export type Channel = (typeof CHANNELS)[number];

/** How a group chat is reached. */
export const ROBOT_KINDS = ['WECOM_ROBOT', 'DINGTALK_ROBOT'] as const;

export type RobotKind = (typeof ROBOT_KINDS)[number];

/** When a message goes out by a channel: with what happened, with the day's others, or not at all. */
export const PACES = ['AT_ONCE', 'DIGEST', 'OFF'] as const;

export type Pace = (typeof PACES)[number];

/** What a service made of a message. `reason` is a code of the service or of ours, never a text that was sent. */
export type Outcome =
  | { kind: 'sent' }
  /** Try again. `allWait`: the service takes nothing now, whoever it is for. */
  | { kind: 'later'; reason: string; afterMs?: number; allWait?: boolean }
  /** This message will never go. */
  | { kind: 'failed'; reason: string }
  /** There is no such address any more. */
  | { kind: 'gone'; reason: string };

/** A record that a message tells of. */
export interface MessageItem {
  heading: string;
  /** Newest first. */
  sentences: readonly string[];
  /** Absolute; null where there is nothing to open. */
  link: string | null;
}

/** What goes out, in the words of its reader; each channel gives it its own form. */
export interface Message {
  title: string;
  items: readonly MessageItem[];
  /** Where to change what one gets; absent for a group. */
  footer?: { text: string; link: string };
}
