use std::path::Path;

/// With `CHM_BINDINGS=write` (`cargo xtask bindings`) the file is written instead.
#[test]
fn the_bindings_of_the_window_are_those_of_its_commands() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/ipc/bindings.ts");
    if std::env::var("CHM_BINDINGS").is_ok_and(|wish| wish == "write") {
        chm_desktop::write_bindings(&kept).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let fresh = folder.path().join("bindings.ts");
    chm_desktop::write_bindings(&fresh).unwrap();
    let [fresh, kept] = [&fresh, &kept].map(|file| std::fs::read_to_string(file).unwrap());
    assert!(
        fresh == kept,
        "the commands changed: run `cargo xtask bindings`"
    );
}
