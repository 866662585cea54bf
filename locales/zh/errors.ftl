### What can go wrong, for the desk and the command line.
### Each error has four parts: its value says what happened, `.safe` what is safe, `.next` what to do,
### `.code` is read out to the help desk and is the same in every language.
### Ask for a part as `error-locked.next`. Variables are named above each message.

## Protection

error-locked = 本工作台的私密部分已锁定。
    .safe = 其中的内容全部保留，资料库仍可照常搜索。
    .next = 输入口令。
    .code = L-6001
error-unprotected = 本工作台尚未设置保护。
    .safe = 没有以明文写入任何内容。
    .next = 请在设置中选择口令，然后重试。
    .code = L-6021
error-wrong-passphrase = 这不是本工作台的口令。
    .safe = 没有任何改动。
    .next = 检查键盘布局和大小写，然后重新输入。
    .code = L-6002
error-wrong-recovery-key = 此恢复密钥无法打开私密部分。
    .safe = 没有任何改动。
    .next = 与打印的密钥核对。如果后来生成过新的密钥，使用新的密钥。
    .code = L-6003
error-mistyped-recovery-key = 恢复密钥不完整，或其中有字符输入错误。
    .safe = 没有任何改动，也不计入尝试次数。
    .next = 逐组（每组四个字符）与打印的密钥核对。
    .code = L-6004
error-too-many-tries = 错误次数过多。距下次可尝试的秒数：{ $seconds }。
    .safe = 私密部分的内容全部保留。
    .next = 稍候再输入口令，或使用恢复密钥。
    .code = L-6005
error-short-passphrase = 口令太短。最少字符数：{ $minimum }。
    .safe = 没有任何改动。
    .next = 选用更长的口令；四个词语便于记忆。
    .code = L-6006
error-keyring-unavailable = 本机的密钥库没有响应。
    .safe = 没有任何改动。口令仍可照常打开私密部分。
    .next = 重新登录计算机后再试，或仅使用口令继续。
    .code = L-6007
error-keyring-locked = 本机的密钥库已锁定。
    .safe = 没有任何改动。口令仍可照常打开私密部分。
    .next = 在计算机设置中解锁密钥库，然后重试。
    .code = L-6008
error-keyring-changed = 本机密钥库中为本工作台保存的是另一个密钥。
    .safe = 私密部分的内容全部保留。
    .next = 输入口令；之后可以重新设置密钥库。
    .code = L-6009

## Searching and opening

# $id: what was asked for
error-not-found = 本机没有标识为{ $id }的内容。
    .safe = 资料库完整无缺。
    .next = 按标题、文号或CAS号搜索。
    .code = N-1001
error-index-unavailable = 搜索索引无法读取。
    .safe = 所有记录和文本均完好。索引只存有其中词语的副本。
    .next = 在工作台中重建索引，或运行“chm reindex”。
    .code = X-7001
error-index-rebuilding = 正在重建搜索索引。
    .safe = 所有记录均完好。目前按已编入索引的内容搜索。
    .next = 等待完成；其间可以继续工作。
    .code = X-7002

## The folder of the desk

error-disk-full = 磁盘已满。
    .safe = 此前保存的内容全部保留。正在写入的内容已撤销。
    .next = 腾出空间后重新操作。
    .code = D-2001
error-read-only = 无法写入此文件夹。
    .safe = 没有任何改动。
    .next = 允许写入此文件夹，或另选一个。
    .code = D-2002
# The database is never replaced by an empty one.
error-damaged = 本工作台的一个数据库已损坏，未予打开。
    .safe = 该文件原样保留，绝不会被空数据库替换。
    .next = 把工作台的文件夹复制到安全之处，然后运行“chm doctor”。
    .code = D-2003
error-newer-version = 此文件夹由更新版本的程序写入。
    .safe = 没有任何改动。
    .next = 在本机安装更新的版本。
    .code = D-2004
error-in-use = 另一个工作台正在使用此文件夹。
    .safe = 没有任何改动。
    .next = 关闭另一个工作台或命令，然后重新打开。
    .code = D-2005
error-not-a-desk = 此文件夹中没有工作台。
    .safe = 其中的内容未被改动。
    .next = 选择工作台所在的文件夹，或选择空文件夹新建一个。
    .code = D-2006
error-already-exists = 此文件夹中已有工作台。
    .safe = 该工作台未被改动。
    .next = 直接打开，或选择空文件夹另建一个。
    .code = D-2007

## Files that are read in
## $file: name of the file; $row: number of the row, from 1

# $file
error-no-such-file = 没有名为{ $file }的文件或文件夹。
    .safe = 没有任何改动。
    .next = 检查名称和所在文件夹。
    .code = F-3001
# $file
error-unreadable-file = 文件{ $file }无法读取。
    .safe = 没有任何改动。
    .next = 检查是否有读取权限，以及存储设备是否仍然连接。
    .code = F-3002
# $file, $row
error-invalid-utf8 = { $file }，第{ $row }行：文本不是UTF-8编码。
    .safe = 此行未导入，其他各行均已保留。
    .next = 将文件存为UTF-8后重新导入。
    .code = F-3003
# $file, $row, $reason: a message `reason-…`
error-bad-row = { $file }，第{ $row }行：{ $reason }
    .safe = 此行未导入，其他各行均已保留。
    .next = 更正此行后重新导入文件；已导入的行不会重复。
    .code = F-3005
# $file, $row
error-bad-json = { $file }，第{ $row }行：不是有效的JSON。
    .safe = 此行未导入，其他各行均已保留。
    .next = 更正此行：每行只含一个JSON对象。
    .code = F-3006
# $file, $row
error-bad-csv = { $file }，第{ $row }行：无法区分各列。
    .safe = 此行未导入，其他各行均已保留。
    .next = 检查此行的逗号和引号。
    .code = F-3007
# $value: the number as given; $row
error-wrong-cas = { $file }，第{ $row }行：{ $value }不是CAS号，校验位有误。
    .safe = 此行未导入，其他各行均已保留。
    .next = 与来源核对并更正。
    .code = F-3008
# $value: the language as given; $row
error-unknown-language = { $file }，第{ $row }行：“{ $value }”不是语言代码。
    .safe = 此行未导入，其他各行均已保留。
    .next = 使用以下代码之一：{ "ar, en, es, fr, ru, zh" }。
    .code = F-3009
# $value and $limit: sizes in bytes
error-too-large = { $file }，第{ $row }行：内容过大。字节数：{ $value }；上限：{ $limit }。
    .safe = 其中内容均未导入，其余一切保留。
    .next = 分成较小的部分。
    .code = F-3010
# $column: name of the column
error-missing-column = { $file }：缺少“{ $column }”列。
    .safe = 此文件的内容均未导入。
    .next = 在首行加上该列，然后重新导入文件。
    .code = F-3011

## The command and the program

# $value: what was given
error-bad-argument = “{ $value }”在此不适用。
    .safe = 没有任何改动。
    .next = 加上--help运行该命令，查看可用的参数。
    .code = A-8001
error-interrupted = 工作在完成前停止。
    .safe = 已完成的部分全部保留。
    .next = 重新开始，即从中断处继续。
    .code = A-8002
# $incident: number under which the log holds the details
error-internal = 程序出错。事件编号{ $incident }。
    .safe = 此前保存的内容全部保留。
    .next = 重新操作。如再次出错，把事件编号告知技术支持。
    .code = Z-9001

## Why a row was not taken; stands after “file, row 12:”

# $field: name of the field
reason-missing-field = 缺少字段“{ $field }”。
# $field, $value
reason-bad-value = 字段“{ $field }”不能为“{ $value }”。
# $value: the identifier
reason-duplicate = 标识{ $value }在此文件中已经用过。
# $value: the identifier
reason-shared-record = { $value }为所有工作台共有，导入不会更改。
# $found, $expected: numbers of columns
reason-columns = 有{ $found }列，应为{ $expected }列。
reason-not-object = 应为JSON对象。
reason-empty = 此行为空。

## Contacts

error-no-private-part = 本工作台还没有私密部分，而联系人要存放在其中。
    .safe = 没有任何改动，资料库仍可照常搜索。
    .next = 请先设置保护。
    .code = L-6020
error-not-undoable = 此更改已无法撤销：后来的更改以它为基础。
    .safe = 一切保持原样。
    .next = 请从历史记录恢复先前的状态。
    .code = C-5011
error-shared-contact = 此联系人属于共享名录。
    .safe = 联系人保持原样。
    .next = 可改为提出更正建议。
    .code = C-5010
