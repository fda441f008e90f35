import { type Lifecycle, nextLifecycle, STEP_RULES } from '../../domain/lifecycle/lifecycle.js';
import type { SeedAssignment, SeedDirective, SeedPerson, SeedState } from './seed-data.js';
import type { StatesFile } from './seed-schemas.js';
import type { SeedProblems } from './seed-problems.js';

const FILE = 'states.json';

/** Replays the steps of each demo state over the lifecycle table; steps it does not allow are problems. */
export function replayStates(
  file: StatesFile,
  directives: readonly SeedDirective[],
  people: ReadonlyMap<string, SeedPerson>,
  problems: SeedProblems,
): SeedState[] {
  const seen = new Set<string>();
  return file.states.map((state) => {
    const at = `states[${[state.directive, state.ref, state.unit].filter(Boolean).join(' ')}]`;
    if (seen.has(at)) problems.add(FILE, at, 'nhiệm vụ này có hai lần');
    seen.add(at);
    const directive = directives.find((d) => d.code === state.directive);
    const assignment = directive?.assignments.find((a) => a.ref === state.ref);
    if (!directive || !assignment) {
      problems.add(FILE, at, 'không có nhiệm vụ này');
      return { ...state, lifecycle: 'assigned' };
    }
    checkUnit(state, assignment, at, problems);
    const owners = state.unit === null ? assignment.leads : [state.unit];
    let lifecycle: Lifecycle = 'assigned';
    let previous = directive.assignedAt;
    for (const { step, at: moment, by } of state.steps) {
      const where = `${at}.steps[${moment} ${step}]`;
      const next = nextLifecycle(lifecycle, step);
      if (next === null) problems.add(FILE, where, `không thể "${step}" khi đang "${lifecycle}"`);
      if (moment < previous) problems.add(FILE, where, `đứng trước ${previous}`);
      if (!mayTake(STEP_RULES[step].by, people.get(by), owners))
        problems.add(FILE, where, `"${by}" không được làm bước này (${whoMay(STEP_RULES[step].by)})`);
      lifecycle = next ?? lifecycle;
      previous = moment;
    }
    return { ...state, lifecycle };
  });
}

function checkUnit(
  { unit }: StatesFile['states'][number],
  { members }: SeedAssignment,
  at: string,
  problems: SeedProblems,
): void {
  if (members.length === 0 && unit !== null)
    problems.add(FILE, `${at}.unit`, 'mục này không giao đồng loạt, bỏ unit');
  if (members.length > 0 && (unit === null || !members.includes(unit)))
    problems.add(FILE, `${at}.unit`, 'mục giao đồng loạt: ghi một đơn vị thành viên');
}

function mayTake(
  party: 'lead' | 'office',
  person: SeedPerson | undefined,
  owners: readonly string[],
): boolean {
  if (!person) return false;
  return party === 'office' ? person.roles.includes('office') : owners.includes(person.unit);
}

const whoMay = (party: 'lead' | 'office') =>
  party === 'office' ? 'chỉ người của Văn phòng' : 'chỉ người của đơn vị chủ trì';
