package org.clearnotice.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.clearnotice.document.Digest;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.MemberReader;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.clearnotice.document.SourceFolder;
import org.clearnotice.notice.RenderedNotice;
import org.jspecify.annotations.Nullable;

/**
 * The words that persons agreed to: {@code approvals/SERVICE.yaml}. For {@code check} alone: a running site goes on showing the
 * words that it keeps of a version.
 */
public record ApprovalSheet(String version, List<Approval> approvals) {

    /**
     * One person's yes to one language's full layer.
     *
     * @param digest null where nothing was bound yet
     */
    public record Approval(
            String language,
            @Nullable Digest digest,
            @Nullable String by,
            Place at) {}

    /** What stands against a service's notices: the same version with other words than a person agreed to. */
    public static Findings findings(SourceFolder sources, ServiceReview review) {
        String id = review.service().facts().id();
        List<Finding> findings = new ArrayList<>();
        try {
            sources.find("approvals/" + id + ".yaml")
                    .map(source -> read(Document.yaml(source), id, findings))
                    .ifPresent(sheet -> sheet.compare(review, findings));
        } catch (FindingsException e) {
            e.findings().forEach(findings::add);
        }
        return Findings.of(findings.stream().map(finding -> finding.in(id)).toList());
    }

    private static ApprovalSheet read(Document document, String id, Collection<Finding> findings) {
        MemberReader members = MemberReader.of(document.root(), findings);
        String service = members.text("service");
        if (!id.equals(service)) {
            findings.add(NecessitySheet.anothers(document, service));
        }
        ApprovalSheet sheet = new ApprovalSheet(
                Objects.requireNonNullElse(members.text("version"), ""),
                members.list("approvals", node -> approval(node, findings)));
        members.refuseOthers();
        return sheet;
    }

    private static Approval approval(Node node, Collection<Finding> findings) {
        MemberReader members = MemberReader.of(node, findings);
        Approval approval = new Approval(
                Objects.requireNonNullElse(members.text("language"), ""),
                digest(members, findings),
                members.text("by"),
                members.placeOf("digest"));
        members.text("role");
        members.text("note");
        members.parsed("on", "a date like 2026-11-02", LocalDate::parse);
        members.refuseOthers();
        return approval;
    }

    private static @Nullable Digest digest(MemberReader members, Collection<Finding> findings) {
        String digest = Objects.requireNonNullElse(members.text("digest"), "");
        try {
            return new Digest(digest);
        } catch (IllegalArgumentException e) {
            findings.add(Finding.warning("REV-08", "this approval is bound to no words: " + e.getMessage())
                    .at(members.placeOf("digest"))
                    .fix("approve the words anew"));
            return null;
        }
    }

    private void compare(ServiceReview review, Collection<Finding> findings) {
        if (!version.equals(review.service().facts().version())) {
            return;
        }
        for (Approval approval : approvals) {
            RenderedNotice notice = review.notices().get(approval.language());
            Digest agreed = approval.digest();
            if (notice != null && agreed != null && !agreed.equals(notice.fullDigest())) {
                findings.add(Finding.error(
                                "REV-09",
                                "version " + version + " has other words in '" + approval.language() + "' than "
                                        + approval.by() + " agreed to")
                        .at(approval.at())
                        .fix("raise 'version' of the service, or put the words back"));
            }
        }
    }
}
