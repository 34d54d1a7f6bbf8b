import type { ProcedureSource } from '../lib/source-editorial.ts';
import { familyProcedures } from './procedures-family.ts';
import { serviceProcedures } from './procedures-services.ts';
import { townProcedures } from './procedures-town.ts';

export const procedures: ProcedureSource[] = [...familyProcedures, ...townProcedures, ...serviceProcedures];
