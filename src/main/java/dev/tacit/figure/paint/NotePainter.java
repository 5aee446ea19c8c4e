package dev.tacit.figure.paint;

import dev.tacit.figure.Note;
import dev.tacit.figure.Role;
import java.util.List;

/** Words in the middle of the room, with a bar that says how serious they are. */
record NotePainter(Note note) {
    Hits paint(Sheet sheet, Box area) {
        double room = Math.min(area.width() - sheet.em(2), sheet.em(34));
        Lettering heading = sheet.label().heavy();
        Lettering body = sheet.label().in(sheet.theme().inks().muted());
        int most = Math.max(1, (int) (area.height() / sheet.em(1.3)) - 3);
        List<String> top = sheet.wrap(note.heading(), heading, room, 2);
        List<String> text = sheet.wrap(note.body(), body, room, most);
        double height = sheet.em(1.3) * (top.size() + text.size()) + sheet.em(0.3);
        double x = area.centerX() - room / 2 + sheet.em(0.5);
        double y = area.y() + Math.max(0, (area.height() - height) / 2);
        Ink bar = sheet.theme().ink(note.warning() ? Role.WARNING : Role.NEUTRAL);
        sheet.surface().fillRect(new Box(x - sheet.em(0.9), y, sheet.em(0.25), height), bar);
        double next = sheet.lines(top, x, y, heading);
        sheet.lines(text, x, next + sheet.em(0.3), body);
        return Hits.none();
    }
}
