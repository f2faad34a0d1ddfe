import type { TestApp } from '../../platform/testing/test-app.testing.js';

/**
 * What a request of the matrix does to these stays: the trail, which nobody may take back; what is
 * written down after the answer; and the accounts that this points at.
 */
const LEFT_ALONE = /^(?:trail_|audit_|security_events$|mails$|users$)/;

/** Remembers every table as it is, and from now on which of them are written to. */
export async function keepWorld(test: TestApp): Promise<void> {
  const tables = (
    await test.database.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    )
  )
    .map(({ name }) => name)
    .filter((name) => !LEFT_ALONE.test(name));
  await test.database.query(`
    CREATE SCHEMA kept;
    CREATE UNLOGGED TABLE kept.touched (name text);
    CREATE FUNCTION kept.touch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
      BEGIN INSERT INTO kept.touched VALUES (TG_TABLE_NAME); RETURN NULL; END $$;
    ${await deferrableReferences(test)}
    ${tables.map(keeping).join('\n')}
    ${RESET}`);
}

/** Brings back what was written to since, and costs nothing for the rest. */
export async function resetWorld(test: TestApp): Promise<void> {
  await test.database.query('SELECT kept.reset()');
}

function keeping(table: string): string {
  return `
    CREATE TABLE kept.${table} AS TABLE public.${table};
    CREATE TRIGGER kept_touch AFTER INSERT OR UPDATE OR DELETE ON public.${table}
      FOR EACH STATEMENT EXECUTE FUNCTION kept.touch();`;
}

/** Tables are brought back in any order: a reference is looked at when all of them are there again. */
async function deferrableReferences(test: TestApp): Promise<string> {
  const references = await test.database.query<{ statement: string }>(
    `SELECT format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE;',
       conrelid::regclass, conname) AS statement
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  return references.map(({ statement }) => statement).join('\n');
}

/** Emptying one table can empty those that refer to it: again, until no other is touched. */
const RESET = `
  CREATE FUNCTION kept.reset() RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      emptied text[] := '{}';
      touched_table text;
      columns text;
    BEGIN
      SET CONSTRAINTS ALL DEFERRED;
      LOOP
        SELECT name INTO touched_table FROM kept.touched WHERE name <> ALL (emptied) LIMIT 1;
        EXIT WHEN NOT FOUND;
        EXECUTE format('DELETE FROM public.%I', touched_table);
        emptied := emptied || touched_table;
      END LOOP;
      FOREACH touched_table IN ARRAY emptied LOOP
        SELECT string_agg(quote_ident(attname), ', ') INTO columns FROM pg_attribute
          WHERE attrelid = format('public.%I', touched_table)::regclass
            AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
        EXECUTE format('INSERT INTO public.%1$I (%2$s) SELECT %2$s FROM kept.%1$I', touched_table, columns);
      END LOOP;
      TRUNCATE kept.touched;
    END $$;`;
