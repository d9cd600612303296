package org.clearnotice.examples.cityforms;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people applied for, in the city's own tables: once for each case number. */
@Repository
class Applications {

    private final JdbcClient database;

    Applications(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the answers; of a case that is there already, nothing changes. */
    @Transactional
    public void keep(String caseNumber, Map<String, String> answers) {
        if (count(caseNumber) > 0) {
            return;
        }
        answers.forEach((question, answer) -> database.sql(
                        "INSERT INTO application_answer (case_number, question, answer) VALUES (?, ?, ?)")
                .params(caseNumber, question, answer)
                .update());
    }

    /** How many answers a case has. */
    public int count(String caseNumber) {
        return database.sql("SELECT COUNT(*) FROM application_answer WHERE case_number = ?")
                .param(caseNumber)
                .query(Integer.class)
                .single();
    }
}
