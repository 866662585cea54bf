### What a person keeps: stars, lists, searches, notes, citations; and settings of these.

## Stars and lists

# Button: stars a record
habits-starred = وضع نجمة
# Button: puts a record on the list of what is to be read
habits-reading-list = قائمة القراءة
# Short word after the act, with Undo beside it
habits-starred-added = وُضعت النجمة
# Short word after the act, with Undo beside it
habits-starred-removed = أُزيلت النجمة
# Short word after the act, with Undo beside it
habits-reading-list-added = أُضيف إلى قائمة القراءة
# Short word after the act, with Undo beside it
habits-reading-list-removed = أُزيل من قائمة القراءة
# On a starred result, read aloud
habits-starred-mark = عليه نجمة
# Heading of a list
habits-list-recent = قُرئ حديثاً
# When the list is empty
habits-list-recent-none = هنا يظهر ما يُفتح من وثائق.
# Heading of a list
habits-list-reading-list = قائمة القراءة
# When the list is empty
habits-list-reading-list-none = مكان الوثائق التي ستُقرأ لاحقاً.
# Heading of a list
habits-list-starred = بنجمة
# When the list is empty
habits-list-starred-none = هنا تظهر السجلات التي عليها نجمة.
# Name of a button, read aloud. $name: title of a record, or name of a search
habits-remove = إزالة «{ $name }»
# Button, without a name
habits-remove-short = إزالة
# Button: shows the whole list. $count: lines in all
habits-all = { PLURAL($count) ->
    [zero] عرض الكل
    [one] عرض الكل
    [two] عرض الاثنين
    [few] عرض الكل ({ NUMBER($count) })
    [many] عرض الكل ({ NUMBER($count) })
   *[other] عرض الكل ({ NUMBER($count) })
}
# Where the lists would stand, while the private part is locked
habits-locked = عمليات البحث المحفوظة والنجوم وما قُرئ خاصة: تعود عند فتح القسم الخاص.
# Heading of a list
habits-newest = الأحدث لكم
# When no chemical is starred and no country chosen; a link to the settings follows
habits-newest-choose = لعرض أحدث الوثائق هنا تُوضع نجمة على مادة كيميائية أو يُختار البلد:
# When there is no document on them
habits-newest-none = لا توجد على هذا الحاسوب وثائق عن المواد المميّزة والبلد المختار.

## Saved searches

# Heading of a list
habits-searches = عمليات البحث المحفوظة
# When the list is empty
habits-searches-none = بعد حفظ عملية بحث يظهر هنا جديدها.
# Beside a saved search. $count: records that are new in it
habits-search-new = { PLURAL($count) ->
    [zero] لا جديد
    [one] جديد واحد
    [two] جديدان
    [few] { NUMBER($count) } جديدة
    [many] { NUMBER($count) } جديداً
   *[other] { NUMBER($count) } جديد
}
# Button and heading of a dialog
habits-search-save = حفظ البحث
# Label of a field
habits-search-name = الاسم
# Under the label
habits-search-hint = تُحفظ الكلمات والمرشحات والترتيب؛ وتعرض المكتبة الجديد.
# Problem beside the field
habits-search-name-missing = الاسم مطلوب
# Short word after the act, with Undo beside it
habits-search-saved = حُفظ البحث
# Short word after the act, with Undo beside it
habits-search-renamed = تغيّر اسم البحث
# Short word after the act, with Undo beside it
habits-search-forgotten = أُزيل البحث
# Name of a button, read aloud. $name: name of the search
habits-search-rename = تغيير اسم «{ $name }»
# Button and heading of a dialog
habits-search-rename-short = تغيير الاسم
# Button
habits-cancel = إلغاء
# Button: keeps what was typed
habits-keep = حفظ

## Private notes

# Heading, with a lock
habits-notes = ملاحظات خاصة
# When nothing is protected yet
habits-notes-unprotected = الملاحظات مشفّرة: يلزم إعداد الحماية أولاً.
# While the private part is locked
habits-notes-locked = تظهر الملاحظات عند فتح القسم الخاص.
# Button
habits-note-add = إضافة ملاحظة
# Name of a field, read aloud
habits-note-label = ملاحظة خاصة
# Under a note, beside a lock
habits-note-private = خاصة
# Under a note that is being typed
habits-note-waiting = تُحفظ عند التوقف عن الكتابة
# Under a note. $when: date and time
habits-note-kept = خاصة · حُفظت { $when }
# Under a note that could not be kept
habits-note-failed = لم تُحفظ: يبقى النص هنا وتُعاد المحاولة.
# Button and heading of a dialog
habits-note-history = الحالات السابقة
# When there is none
habits-note-history-none = ليست لهذه الملاحظة حالة سابقة.
# Over an earlier state. $when: date and time
habits-note-until = حتى { $when }
# Button
habits-note-restore = استعادة
# Short word
habits-note-restored = استُعيدت الملاحظة؛ والنص الآخر محفوظ كحالة سابقة
# Button
habits-note-delete = حذف الملاحظة
# Short word after the act, with Undo beside it
habits-note-deleted = حُذفت الملاحظة
# A kind of record
kind-note = ملاحظة خاصة
# A kind of records, as on a tab
kinds-note = ملاحظات خاصة

## Citing

# Button
cite-dialog-open = استشهاد
# Heading of a dialog
cite-dialog-title = الاستشهاد بهذه الوثيقة
# Name of a choice, read aloud
cite-dialog-style = النمط
# A style: a sentence
cite-style-plain = نص
# A style: the United Nations document symbol
cite-style-symbol = رمز الأمم المتحدة
# A style: name of a format
cite-style-bibtex = BibTeX
# A style: name of a format
cite-style-ris = RIS
# Label of a choice
cite-dialog-language = اللغة
# Label of a field
cite-dialog-page = الصفحة
# Button
cite-dialog-save = حفظ في ملف
# Short word
cite-dialog-saved = حُفظ الاستشهاد

## Keys and commands

keys-keep = نجمة، قائمة القراءة
keys-cite = الاستشهاد بالوثيقة
keys-save-search = حفظ البحث
# A command
palette-do-starred = وضع النجمة أو إزالتها
# A command
palette-do-reading-list = إضافة إلى قائمة القراءة أو إزالة منها
# A command
palette-do-cite = الاستشهاد بهذه الوثيقة
# A command
palette-do-save-search = حفظ هذا البحث

## Further settings

# Heading
settings-keyboard = لوحة المفاتيح
# Setting
settings-keys = مفاتيح كل الشاشات
# Under the setting
settings-keys-hint = في المواضع نفسها على كل لوحة مفاتيح: العربية والسيريلية وAZERTY
# Button
settings-keys-show = عرض المفاتيح
# Under the setting
settings-keep-recent-hint = من أجل «متابعة القراءة» و«قُرئ حديثاً»؛ إيقافه يفرغ القائمة
# Heading
settings-my-entry = بياناتي
# Under the setting
settings-country-hint = تأتي العُقد والمراكز القريبة أولاً
# Choice: no country
settings-country-none = غير محدد
# Choice. $count: months
settings-months-count = { PLURAL($count) ->
    [zero] { NUMBER($count) } شهر
    [one] شهر واحد
    [two] شهران
    [few] { NUMBER($count) } أشهر
    [many] { NUMBER($count) } شهراً
   *[other] { NUMBER($count) } شهر
}
# Under the setting
settings-support-hint = الإصدارات والأحجام والسجل، دون أسماء أو جهات اتصال أو ملاحظات أو عمليات بحث. يُعرض كله قبل حفظه
# Button: shows what the file for the help desk would hold
settings-support-show = عرض وحفظ
# In the dialog
settings-support-note = هذا كل ما في الملف. لا يُرسل إلى أي مكان: تسليمه إلى مكتب المساعدة يتم باليد.
# Button
settings-support-save = حفظ في ملف
# Short word. $size: with its unit
settings-support-saved = حُفظ، { $size }
