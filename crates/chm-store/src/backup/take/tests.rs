use super::*;

#[test]
fn an_upgrade_that_fails_again_and_again_is_backed_up_once() {
    let folder = tempfile::tempdir().unwrap();
    let replica = Replica::open(folder.path()).unwrap();
    replica.create_restricted("open sesame").unwrap();
    replica.lock();
    let backups = || fs::read_dir(folder.path().join(BACKUPS)).unwrap().count();
    let before_upgrade = || {
        let choices = replica.public().read(Choices::read).unwrap();
        back_up_before_upgrade(replica.data(), choices).unwrap();
    };
    (0..3).for_each(|_| before_upgrade());
    assert_eq!(backups(), 1);
    let database = replica.unlock("open sesame").unwrap();
    database.write(|tx| tx.set_setting("a", "b")).unwrap();
    drop(database);
    replica.lock();
    before_upgrade();
    assert_eq!(backups(), 2, "there is more to be kept");
}
