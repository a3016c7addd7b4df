import type { Translate } from '#app/core/i18n.ts';
import type { FollowUps } from '../system/follow-up.ts';
import type { Cast } from './cast.ts';

/** What a system finds of the demo factory when its own part is loaded. */
export interface DemoStage {
  enterprise: { id: number; name: string };
  /** Who plays which part, by 工号, as far as the systems before have found them. */
  cast: Cast;
  translate: Translate;
  followUpsOf(teller: string): FollowUps;
}

/** A system's part of the demo factory. */
export interface Demo {
  /** Systems whose part it builds on. */
  after?: readonly string[];
  /** Loads it by the system's own commands; returns whom it found for a part. */
  load(stage: DemoStage): Promise<Partial<Cast> | void>;
}
