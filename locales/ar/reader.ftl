reader-back = النتائج
reader-place = { NUMBER($index) } من { NUMBER($total) }
reader-language-label = لغة النص
reader-contents = المحتويات
reader-passage = المقطع { NUMBER($number) }
reader-passage-matches = يحتوي على ما يُبحث عنه
reader-passage-go = الانتقال إلى المقطع
reader-passage-of = من { NUMBER($total) }
reader-page-label = الصفحة { NUMBER($page) }
reader-find-label = البحث في النص
reader-match-of = { NUMBER($index) } من { NUMBER($total) }
reader-matches = { PLURAL($count) ->
    [zero] لا تطابق
    [one] تطابق واحد
    [two] تطابقان
    [few] { NUMBER($count) } تطابقات
    [many] { NUMBER($count) } تطابقاً
   *[other] { NUMBER($count) } تطابق
}
reader-next = التطابق التالي
reader-previous = التطابق السابق
reader-text-label = النص
reader-no-text = لا يوجد نص لهذه الوثيقة على هذا الحاسوب.
reader-about = معلومات
reader-cite = الاستشهاد
reader-copy = نسخ
reader-copied = تم النسخ
