/** What a trainee did at a procedure. By itself, since the record's schema needs no more of the log. */

/** From the one who watches to the one who does it. */
export const procedureRoles = ['observed', 'assisted', 'performed'] as const;

export type ProcedureRole = (typeof procedureRoles)[number];
