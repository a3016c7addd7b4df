import type { Command } from 'commander';
import type { LivePort, Room } from './live-event.ts';
import type { LoadContext } from './load-context.ts';

/** The services through which people are reached outside the portal; null: not set up, and offered to nobody. */
export interface OutsideOptions {
  mail: { /** `smtps://user:password@mail.example.cn` */ smtpUrl: string; from: string } | null;
  /** A WeCom application of one's own, through which members of the corporation get messages. */
  wecom: { corpId: string; agentId: number; secret: string } | null;
  /** VAPID keys, base64url; null: the portal makes its own once. */
  pushKeys: { publicKey: string; privateKey: string } | null;
}

/** What the app needs to know from outside, parsed at boot; the app reads no variables itself. */
export interface ShellOptions {
  databaseUrl: string;
  /** The folder of attachments and other files, absolute. */
  dataDir: string;
  /** Where people reach the portal, without a trailing slash: `https://portal.example.cn`. */
  origin: string;
  /** A level of pino, or `silent`. */
  logLevel: string;
  outside: OutsideOptions;
  /** 32 bytes, base64url, under which concerns are sealed; null: a key of one's own in the data folder. */
  unionKey: string | null;
}

/** An account of the demo factory, to be printed after the very first start. */
export interface DemoAccount {
  /** What it may do, in words: "合理化建议评审员". */
  role: string;
  login: string;
  password: string;
}

/** What the outer parts know of a request before the app does. */
export interface ShellRequest {
  requestId: string;
  cspNonce: string;
  /** The address it came from: a log may count by it, nothing may be locked by it. */
  address: string;
}

/** How the union's key stands to what is sealed in the database; `missing`: there is none, and one was needed. */
export type KeyComparison = 'same' | 'other' | 'missing';

/** Who listens on a socket. */
export interface Listener {
  rooms: readonly Room[];
}

/**
 * The app as its shell sees it: all that `server/` knows of `app/`. The build's entry module exports it as `shell`.
 */
export interface Shell {
  /** Connects to a database that has all migrations. Called once, before anything else. */
  open(options: ShellOptions): Promise<void>;
  /** Whether the union's key is the one under which this database was sealed; the first one that comes is. */
  compareUnionKey(): Promise<KeyComparison>;
  /** Starts what the portal does by itself, in a process that serves. */
  startJobs(): Promise<void>;
  /** Lets running jobs end and gives all connections back. */
  close(): Promise<void>;
  /** Connects the app to the sockets of open pages; null ends that. */
  openLive(port: LivePort | null): void;
  /** Who opens a socket with this cookie header, by what he may hear; null when nobody is signed in. */
  findListener(cookie: string): Promise<Listener | null>;
  /** Whether nothing may be kept of who comes to this path. */
  isTraceless(path: string): boolean;
  /** Notes an error that happened there: it is logged at the end of the day. */
  logLater(error: unknown): void;
  /** Whether requests can be answered now: the database answers. Never throws. */
  isReady(): Promise<boolean>;
  loadContext(request: ShellRequest): LoadContext;
  /** Loads the demo factory; null when this database has data already. */
  loadDemo(): Promise<DemoAccount[] | null>;
  /** Adds the commands of the second door. Each calls `report` once with the exit code that it ends with. */
  registerCommands(program: Command, report: (exitCode: number) => void): void;
}
