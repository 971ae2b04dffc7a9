package org.videotracker.media.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderTextTest {
    @Test
    void aFolderIsReadAsItIsTyped() throws ProjectException {
        assertThat(FolderText.read(" /sets/one/ "))
                .isEqualTo(Path.of("/sets/one").toAbsolutePath());
        assertThat(FolderText.read("two/../one")).isEqualTo(Path.of("one").toAbsolutePath());
        assertThat(FolderText.read("~/sets")).isEqualTo(Path.of(System.getProperty("user.home"), "sets"));
        assertThat(FolderText.read("~")).isEqualTo(Path.of(System.getProperty("user.home")));
    }

    @Test
    void aTextThatNoFolderCanBeCalledIsAnsweredWithASentence() {
        assertThatThrownBy(() -> FolderText.read("/sets/o\0ne"))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("\"/sets/o?ne\" cannot be the name of a folder here")
                .hasMessageContaining("use letters");
    }
}
