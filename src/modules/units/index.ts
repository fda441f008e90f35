export { UnitContact } from './entities/unit-contact.entity.js';
export { GroupMember, UnitGroup } from './entities/unit-group.entity.js';
export { Unit } from './entities/unit.entity.js';
export { groupTooLarge, LARGEST_GROUP, membersOn } from './groups/group-members.js';
export { holdersOf } from './holders.js';
export { unitNotFound } from './edit/check-unit.js';
export { HeadDto } from './unit.dto.js';
