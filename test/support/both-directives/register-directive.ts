import type { SeedAssignment, SeedDirective } from '../../../src/modules/seeding/seed-data.js';
import type { ApiApp, Session } from '../api/api-app.js';

/**
 * Registers a directive of the seeds the way its monitoring officer would: the document, then every task, a group's in one
 * go. Whoever leads or coordinates is told.
 * @param known ids of the tasks registered so far, by `2039-CV-VPTW 1.a`; those of this directive are added
 */
export async function registerDirective(
  api: ApiApp,
  directive: SeedDirective,
  known: Map<string, string>,
): Promise<void> {
  const office = await api.as(directive.monitoringOfficer);
  const { signer, issuer, recipients } = directive;
  const { body } = await office
    .post('/directives', {
      ...pick(directive, ['number', 'type', 'issuedOn', 'subject', 'place', 'secrecy', 'urgency', 'links']),
      ...{ signerName: signer.name, signerCapacity: signer.capacity, signerTitle: signer.title },
      recipients: recipients.map(({ phrase }) => phrase),
      issuerId: await api.unitId(issuer),
    })
    .expect(201);
  const officer = await api.personId(directive.monitoringOfficer);
  for (const task of directive.assignments) {
    for (const addressees of await addresseesOf(api, task)) {
      const id = await registerTask(api, office, task, {
        ...addressees,
        directiveId: body.id as string,
        monitoringOfficerId: officer,
        carriesOut: task.carriesOut.map((upper) => known.get(`${upper.directive} ${upper.ref}`)),
      });
      known.set(`${directive.code} ${task.ref}`, id);
    }
  }
}

/** The units, or each of the groups a task is given to; a fan-out takes one group. */
async function addresseesOf(
  api: ApiApp,
  { leads, leadGroups, leadBasis }: SeedAssignment,
): Promise<object[]> {
  if (leads.length > 0)
    return [{ leads: await Promise.all(leads.map((unit) => api.unitId(unit))), leadBasis }];
  return Promise.all(leadGroups.map(async (group) => ({ groupId: await api.groupId(group) })));
}

async function registerTask(
  api: ApiApp,
  office: Session,
  task: SeedAssignment,
  addressees: object,
): Promise<string> {
  const coordinating = await Promise.all(
    task.coordinating
      .flatMap(({ phrase, units }) =>
        units.length === 0 ? [{ phrase }] : units.map((unit) => ({ phrase, unit })),
      )
      .map(async ({ phrase, ...of }: { phrase: string; unit?: string }) => ({
        phrase,
        unitId: of.unit === undefined ? null : await api.unitId(of.unit),
      })),
  );
  const { status, body } = await office.post('/assignments', {
    ...pick(task, ['content', 'expectedOutput', 'leadPhrase', 'deadlinePhrase', 'lastDay']),
    ...addressees,
    ...{ clause: task.ref, deadlineConfirmed: true, coordinating },
  });
  if (status !== 201) throw new Error(`${task.ref}: ${JSON.stringify(body)}`);
  return body.id as string;
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}
