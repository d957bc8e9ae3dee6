import { Person } from './person';
import type { PersonSpec, World } from './world';

/** Everybody in the simulator, in the order they came. */
export class People {
  private readonly all: Person[];

  constructor(private readonly world: World) {
    this.all = world.people.map((spec) => new Person(spec, world));
  }

  list(): readonly Person[] {
    return this.all;
  }

  inTeam(): readonly Person[] {
    return this.all.filter((person) => person.inTeam);
  }

  find(ref: string): Person | undefined {
    return this.all.find((person) => person.is(ref));
  }

  /** By key, object id, `29:` id or sign-in name; throws for nobody, which is a mistake in the test. */
  get(ref: string): Person {
    const person = this.find(ref);
    if (person === undefined) {
      throw new Error(`Nobody is called ${ref}. There are: ${this.all.map((one) => one.key).join(', ')}.`);
    }
    return person;
  }

  withChat(chatId: string): Person | undefined {
    return this.all.find((person) => person.chatId === chatId);
  }

  add(spec: PersonSpec): Person {
    if (this.find(spec.key) ?? this.find(spec.id)) throw new Error(`${spec.key} or ${spec.id} is taken.`);
    const person = new Person(spec, this.world);
    this.all.push(person);
    return person;
  }
}
