import { Injectable } from '@nestjs/common';
import type { HandoverStep } from '@zorgpaden/domain/handover-dossiers';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';

/** What was done of the handover that goes on; a coalition has one list at a time, from its first tick. */
@Injectable()
export class Checklists {
  async tick(write: WriteContext, coalitionId: string, step: HandoverStep): Promise<void> {
    await write.tx.query(
      `INSERT INTO handover_checklists (id, coalition_id, begun_at) VALUES ($1, $2, $3)
       ON CONFLICT (coalition_id) WHERE closed_at IS NULL DO NOTHING`,
      [uuidv7(), coalitionId, write.now],
    );
    await write.tx.query(
      `INSERT INTO handover_ticks (checklist_id, step, ticked_at, ticked_by)
       SELECT id, $2, $3, $4 FROM handover_checklists
       WHERE coalition_id = $1 AND closed_at IS NULL
       ON CONFLICT (checklist_id, step) DO NOTHING`,
      [coalitionId, step, write.now, write.user?.id ?? null],
    );
  }

  async untick(write: WriteContext, coalitionId: string, step: HandoverStep): Promise<void> {
    await write.tx.query(
      `DELETE FROM handover_ticks USING handover_checklists c
       WHERE c.id = checklist_id AND c.coalition_id = $1 AND c.closed_at IS NULL AND step = $2`,
      [coalitionId, step],
    );
  }

  /** The next tick begins a new one. */
  async close(write: WriteContext, coalitionId: string): Promise<void> {
    await write.tx.query(
      `UPDATE handover_checklists SET closed_at = $2, closed_by = $3
       WHERE coalition_id = $1 AND closed_at IS NULL`,
      [coalitionId, write.now, write.user?.id ?? null],
    );
  }
}
