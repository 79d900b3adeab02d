package kr.hwanryu.industry.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class MeetingRepository {

    private static final String SELECT =
            """
            select m.*, u.region_id, c.recorded_at,
                   array(select a.institution_id from meeting_attendee a where a.meeting_id = m.id order by a.position)
                       as attendee_ids,
                   coalesce((select json_agg(json_build_object('order', a.item_order, 'titleKo', a.title_ko,
                               'planId', a.plan_id, 'feedbackItemId', a.feedback_item_id) order by a.item_order)
                    from agenda_item a where a.meeting_id = m.id), '[]') as agenda,
                   coalesce((select json_agg(json_build_object('id', d.id, 'agendaOrder', d.agenda_order,
                               'kind', d.kind, 'textKo', d.text_ko, 'planId', d.plan_id,
                               'feedbackItemId', d.feedback_item_id) order by d.position)
                    from decision d where d.meeting_id = m.id), '[]') as decisions
            from meeting m
            join council u on u.id = m.council_id
            join change_log c on c.change_no = m.change_no""";

    private static final SortKey HELD_ON = new SortKey("heldOn", "held_on", LocalDate::parse);
    private static final SortKey ID = SortKey.uuid("id", "id");

    private final Lists lists;

    MeetingRepository(Lists lists) {
        this.lists = lists;
    }

    Page<MeetingResponse> page(String councilId, PageRequest page) {
        Select select = Select.of(SELECT, HELD_ON, ID).where("m.council_id = ?", councilId);
        return lists.page(select, page, MeetingResponse::read);
    }

    /** One meeting of one council; 404 where it held no such meeting. */
    Found<MeetingResponse> get(String councilId, UUID id) {
        Select select =
                Select.of(SELECT, ID).where("m.council_id = ?", councilId).where("m.id = ?", id);
        return lists.one(select, MeetingResponse::read).orElseThrow(() -> ProblemException.notFound("meetings", id));
    }
}
