import type { SeedData, SeedUnit } from '../../../src/modules/seeding/seed-data.js';
import type { Task } from './tasks.js';

/** Who reads what, as the register on paper says. */
export class PlainRegister {
  private readonly emails: ReadonlyMap<string, string>;
  private readonly units: ReadonlyMap<string, SeedUnit>;

  constructor(private readonly seeds: SeedData) {
    this.emails = new Map(seeds.people.map(({ code, email }) => [code, email]));
    this.units = new Map(seeds.units.map((unit) => [unit.code, unit]));
  }

  /** The whole address of the one person whose address begins so. */
  address(local: string): string {
    const found = this.seeds.people.filter(({ email }) => email.startsWith(`${local}@`));
    if (found.length !== 1) throw new Error(`${found.length} people at ${local}`);
    return found[0]?.email ?? '';
  }

  /** The addresses a rule's notice of a task goes to on a day. */
  readers(rule: string, task: Task, today: string): string[] {
    const people = task.leads.flatMap((code) => this.peopleOf(rule, code, task, today));
    return [...new Set(people)].map((code) => this.emails.get(this.present(code, today)) ?? code);
  }

  /** Who is told that a task is given out: the leads' contacts and heads, the coordinating units' contacts. */
  readersOfNew(task: Task): string[] {
    const today = task.assignedOn;
    const told = [
      ...this.readers('contacts', task, today),
      ...this.readers('escalation-1', task, today),
      ...this.readers('contacts', { ...task, leads: task.coordinating }, today),
    ];
    // Who gives it out need not be told, not even in a missing person's place.
    return [...new Set(told)].filter((email) => email !== this.emails.get(task.officer));
  }

  private peopleOf(rule: string, code: string, { officer }: Task, today: string): readonly string[] {
    const unit = this.units.get(code);
    switch (rule) {
      case 'new-term':
      case 'settle-lead':
        return [officer];
      case 'escalation-1':
        return [this.headOf(code, today) ?? officer];
      case 'escalation-2':
        return [unit?.supervisor ?? officer];
      case 'escalation-3':
        return this.seeds.people.filter(({ standing }) => standing).map((person) => person.code);
      default:
        return unit && unit.contacts.length > 0 ? unit.contacts : [officer];
    }
  }

  private headOf(unit: string, today: string): string | undefined {
    const held = this.seeds.appointments.filter(
      (a) => a.unit === unit && a.from <= today && (a.to === null || today <= a.to),
    );
    return (held.find(({ capacity }) => capacity === 'head') ?? held[0])?.person;
  }

  /** Himself, or who stands in; nobody in these seeds stands in for a stand-in. */
  private present(person: string, today: string): string {
    const away = this.seeds.absences.find((a) => a.person === person && a.from <= today && today <= a.to);
    return away?.standIn ?? person;
  }
}
