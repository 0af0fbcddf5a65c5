package org.openita.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** Files as a form brings them: each is what its name says, and not too large, or it is a problem. */
public record AttachmentForm(String field, List<MultipartFile> files) {

    private static final int MOST = 5;
    private static final int MEGABYTE = 1024 * 1024;

    public AttachmentForm {
        files = files.stream().filter(file -> !isBlank(file)).toList();
    }

    /** What can be kept, and what is wrong with the rest. */
    public Read read() {
        var sound = new ArrayList<Attachment>();
        var problems = new ArrayList<Problem>();
        if (files.size() > MOST) {
            problems.add(Problem.of(field, "file.problem.many", MOST));
        }
        for (var file : files) {
            var name = FileName.of(String.valueOf(file.getOriginalFilename()));
            var kind = FileKind.promised(name.value());
            if (file.getSize() > Attachment.LARGEST) {
                problems.add(Problem.of(field, "file.problem.large", name.value(), Attachment.LARGEST / MEGABYTE));
            } else if (kind.isEmpty() || name.hidesAnother()) {
                problems.add(Problem.of(field, "file.problem.kind", name.value()));
            } else {
                var attachment = new Attachment(name, kind.get(), content(file));
                if (FileSignature.fits(attachment.kind(), attachment.content())) {
                    sound.add(attachment);
                } else {
                    problems.add(Problem.of(field, "file.problem.content", name.value()));
                }
            }
        }
        return new Read(sound, problems);
    }

    /** A field left empty comes as a file without a name. */
    private static boolean isBlank(MultipartFile file) {
        return file.isEmpty() && String.valueOf(file.getOriginalFilename()).isBlank();
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("What was sent cannot be read", e);
        }
    }

    /** The sound files and the problems of the others. */
    public record Read(List<Attachment> sound, List<Problem> problems) {

        public Read {
            sound = List.copyOf(sound);
            problems = List.copyOf(problems);
        }
    }
}
