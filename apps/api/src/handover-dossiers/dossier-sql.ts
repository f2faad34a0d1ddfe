/** One statement for all parts of the dossier: $1 the coalition, $2 today. Each part is a list as JSON. */
export const DOSSIER = `
  SELECT c.id, c.name,
    ARRAY(SELECT m.name FROM coalition_municipalities cm
      JOIN municipalities m ON m.code = cm.municipality_code
      WHERE cm.coalition_id = c.id AND cm.period @> $2::date ORDER BY m.name) AS municipalities,
    (SELECT jsonb_build_object('status', s.status, 'since', lower(s.period))
      FROM coalition_statuses s WHERE s.coalition_id = c.id AND s.period @> $2::date) AS status,
    (SELECT jsonb_agg(jsonb_build_object('role', r.role, 'name', u.name, 'from', lower(r.period),
        'to', upper(r.period)) ORDER BY r.role, lower(r.period) DESC, u.name)
      FROM role_assignments r JOIN users u ON u.id = r.user_id
      WHERE r.coalition_id = c.id AND r.role IN ('lead', 'deputy', 'sponsor', 'editor')
        AND NOT isempty(r.period) AND u.emptied_at IS NULL) AS people,
    (SELECT jsonb_agg(f.content || jsonb_build_object('from', lower(f.period), 'to', upper(f.period))
        ORDER BY lower(f.period), f.id)
      FROM foundations f WHERE f.coalition_id = c.id AND f.deleted_at IS NULL
        AND f.period @> $2::date) AS foundations,
    (SELECT jsonb_agg(jsonb_build_object('group', e."group", 'involvement', e.involvement,
        'since', lower(e.period), 'forms', e.forms, 'places', e.places, 'people', e.people,
        'reward', e.reward) ORDER BY e."group")
      FROM experience_statements e WHERE e.coalition_id = c.id AND e.period @> $2::date) AS experience,
    (SELECT jsonb_agg(jsonb_build_object('name', COALESCE(n.name, o.name), 'domain', o.domain,
        'status', s.status, 'since', lower(s.period), 'part', p.part, 'contacts', COALESCE((
          SELECT jsonb_agg(jsonb_build_object('job', k.job, 'level', k.level,
            'name', COALESCE(w.name, ''), 'phone', COALESCE(NULLIF(k.phone, ''), w.phone, ''),
            'email', COALESCE(NULLIF(k.email, ''), w.email, '')) ORDER BY k.created_at, k.id)
          FROM partner_contacts k LEFT JOIN contact_persons w ON w.partner_contact_id = k.id
          WHERE k.partnership_id = p.id AND k.deleted_at IS NULL), '[]'))
        ORDER BY COALESCE(n.name, o.name), p.id)
      FROM partnerships p JOIN organisations o ON o.id = p.organisation_id
      JOIN partnership_statuses s ON s.partnership_id = p.id AND s.period @> $2::date
      LEFT JOIN organisation_names n ON n.organisation_id = o.id AND n.period @> $2::date
      WHERE p.coalition_id = c.id AND p.deleted_at IS NULL AND s.status <> 'ended') AS partners,
    (SELECT jsonb_agg(jsonb_build_object('title', f.title, 'dueOn', f.due_on,
        'late', f.due_on < $2::date IS TRUE,
        'owner', concat_ws(', ', o.name, NULLIF(f.function, ''), u.name))
        ORDER BY f.due_on NULLS LAST, f.title)
      FROM follow_ups f LEFT JOIN organisations o ON o.id = f.organisation_id
      LEFT JOIN users u ON u.id = f.person_id
      WHERE f.coalition_id = c.id AND f.deleted_at IS NULL AND f.state = 'open') AS "followUps",
    (SELECT jsonb_agg(jsonb_build_object('on', r.date, 'isHeld', r.held_at IS NOT NULL,
        'isOpen', r.closed_at IS NULL, 'decisions', r.decisions) ORDER BY r.date DESC)
      FROM (SELECT * FROM reflections WHERE coalition_id = c.id AND cancelled_at IS NULL
        ORDER BY date DESC LIMIT 6) r) AS reflections,
    (SELECT jsonb_build_object('begunOn', (l.begun_at AT TIME ZONE 'Europe/Amsterdam')::date,
        'ticks', COALESCE((SELECT jsonb_agg(jsonb_build_object('step', t.step,
            'on', (t.ticked_at AT TIME ZONE 'Europe/Amsterdam')::date, 'by', COALESCE(
              CASE WHEN u.emptied_at IS NULL THEN u.name END, '')) ORDER BY t.ticked_at, t.step)
          FROM handover_ticks t LEFT JOIN users u ON u.id = t.ticked_by
          WHERE t.checklist_id = l.id), '[]'))
      FROM handover_checklists l
      WHERE l.coalition_id = c.id AND l.closed_at IS NULL) AS checklist,
    (SELECT jsonb_build_object('text', h.text, 'version', h.version, 'writtenAt', h.written_at,
        'writtenBy', COALESCE(u.name, ''))
      FROM handover_notes h LEFT JOIN users u ON u.id = h.written_by
      WHERE h.coalition_id = c.id) AS note
  FROM coalitions c WHERE c.id = $1 AND c.deleted_at IS NULL`;
