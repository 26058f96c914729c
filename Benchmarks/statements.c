// Preloaded into the server while pages are fetched one by one: writes the text of every SQL
// statement that SQLite begins to run into the file that CUNCE_STATEMENTS names, one a line.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int sqlite3_step(sqlite3_stmt *statement) {
    static int (*step)(sqlite3_stmt *);
    static int file = -1;
    if (!step) step = (int (*)(sqlite3_stmt *))dlsym(RTLD_NEXT, "sqlite3_step");
    // A statement that is busy has been begun before.
    if (!sqlite3_stmt_busy(statement)) {
        const char *name = getenv("CUNCE_STATEMENTS");
        const char *sql = sqlite3_sql(statement);
        if (file < 0 && name) file = open(name, O_WRONLY | O_APPEND | O_CREAT, 0600);
        if (file >= 0 && sql) {
            size_t length = strlen(sql);
            char *line = malloc(length + 1);
            if (line) {
                for (size_t place = 0; place < length; place++)
                    line[place] = sql[place] == '\n' ? ' ' : sql[place];
                line[length] = '\n';
                if (write(file, line, length + 1) < 0) file = -1;
                free(line);
            }
        }
    }
    return step(statement);
}
