import { createHash } from 'node:crypto';
import type { PersonSpec, World } from './world';

function short(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 28);
}

/** What the personal scope of the app is to somebody. */
export type AppState = 'never' | 'installed' | 'removed' | 'blocked';

/** Somebody in the simulator. The ids follow from the object id, so that they are the same after a restart. */
export class Person {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly signInName: string;
  readonly tenantId: string;
  readonly role: string | undefined;
  readonly suggestions: readonly string[];
  /** The id Teams gives the person towards this bot. */
  readonly teamsId: string;
  /** The personal chat with the bot. */
  readonly chatId: string;
  inTeam: boolean;
  app: AppState;

  constructor(spec: PersonSpec, world: World) {
    this.key = spec.key;
    this.id = spec.id;
    this.name = spec.name;
    this.signInName = spec.signInName;
    this.tenantId = spec.tenantId ?? world.tenantId;
    this.role = spec.role;
    this.suggestions = spec.suggestions ?? [];
    this.teamsId = `29:1${short(`person ${spec.id}`)}`;
    this.chatId = `a:1${short(`chat ${spec.id} ${world.bot.id}`)}`;
    this.inTeam = spec.inTeam ?? true;
    this.app = spec.installed === true ? 'installed' : 'never';
  }

  /** Is `ref` this person: key, object id, `29:` id or sign-in name? */
  is(ref: string): boolean {
    const wanted = ref.toLowerCase();
    return (
      ref === this.key ||
      ref === this.teamsId ||
      wanted === this.id.toLowerCase() ||
      wanted === this.signInName.toLowerCase()
    );
  }
}
