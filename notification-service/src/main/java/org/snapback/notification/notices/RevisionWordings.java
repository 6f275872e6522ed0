package org.snapback.notification.notices;

/** How revised texts are told of. */
final class RevisionWordings {
    private RevisionWordings() {}

    static Words revised(Facts facts, String recipient) {
        return Words.of(
                "Text revised (REV " + facts.number("revision") + "): " + facts.text("title"),
                facts.state("revisedBy") + " has put a revised text. Its measures: " + facts.measures()
                        + ". It is voted on once the ballot has taken it; until then votes are cast on the text before."
                        + " The revised text's digest is " + facts.text("digest") + ".");
    }

    static Words dropped(Facts facts, String recipient) {
        return Words.of(
                "Revision dropped (REV " + facts.number("revision") + "): " + facts.text("title"),
                "The revised text came to nothing, and the text before it stands. " + facts.text("reason"));
    }

    static Words ballotRevised(Facts facts, String recipient) {
        Words words = Words.of(
                "Vote anew (REV " + facts.number("revision") + "): " + facts.text("title"),
                "The ballot goes on with the revised text until " + facts.written("deadline") + ". "
                        + facts.number("votesVoided") + " votes that were cast before are void. The text's digest is "
                        + facts.text("digest") + ".");
        return facts.texts("electorate").contains(recipient) ? words.due("Vote", facts.moment("deadline")) : words;
    }
}
